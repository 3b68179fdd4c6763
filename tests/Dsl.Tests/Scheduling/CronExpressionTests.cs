using DagSharp.Scheduling;

namespace DagSharp.Dsl.Tests.Scheduling;

public class CronExpressionTests
{
    [Theory]
    [InlineData("0 2 * * *")]
    [InlineData("*/15 9-17 * * mon-fri")]
    [InlineData("0 0 1 JAN,jul *")]
    [InlineData("0 0 * * fri-mon")]
    [InlineData("0 0 1 nov-feb *")]
    [InlineData("0 0 L * *")]
    [InlineData("0 0 15W * *")]
    [InlineData("0 0 * * mon#2")]
    [InlineData("0 0 * * mon-fri#1")]
    [InlineData("0 0 * * L5")]
    [InlineData("0 0 ? * 7")]
    [InlineData("0 0 1 * ?")]
    [InlineData("0 0 * * * 30")]
    [InlineData("0 0 1 1 * 0 2030")]
    [InlineData("R R * * *")]
    [InlineData("  0\t2 * * *  ")]
    public void Airflows_dialect_is_accepted(string text)
    {
        Assert.True(CronExpression.TryParse(text, out _, out var error), error);
    }

    [Theory]
    [InlineData("0 25 * * *", "hour 25 is out of range 0-23")]
    [InlineData("60 * * * *", "minute 60 is out of range 0-59")]
    [InlineData("0 0 0 * *", "day of month 0 is out of range 1-31")]
    [InlineData("0 0 * 13 *", "month 13 is out of range 1-12")]
    [InlineData("0 0 * * 8", "day of week 8 is out of range 0-7")]
    [InlineData("0 0 * * * 60", "second 60 is out of range 0-59")]
    [InlineData("0 0 * * * 0 1969", "year 1969 is out of range 1970-2099")]
    [InlineData("0 5-30 * * *", "hour 30 is out of range 0-23")]
    [InlineData("99999999999999999999 * * * *", "minute 1000000000 is out of range 0-59")]
    public void A_number_out_of_range_names_the_column_and_the_range(string text, string expected)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("0 0 * janu *", "month 'janu' is not known: expected 1-12 or jan-dec; did you mean 'jan'?")]
    [InlineData("0 0 * * mom", "day of week 'mom' is not known: expected 0-7 or sun-sat; did you mean 'mon'?")]
    [InlineData("x 0 * * *", "minute 'x' is not known: expected 0-59")]
    [InlineData("0 0 * * monday", "day of week 'monday' is not known: expected 0-7 or sun-sat; did you mean 'mon'?")]
    [InlineData("-5 * * * *", "minute '-5' is negative; expected 0-59")]
    public void A_name_that_is_not_known_says_what_was_expected(string text, string expected)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("*/0 * * * *", "minute has step 0; expected 1 or more")]
    [InlineData("0,,5 * * * *", "minute has an empty item in its list")]
    [InlineData("? * * * *", "'?' stands for the day of month or the day of week, found in the minute")]
    [InlineData("0 0 1? * *", "day of month '1?' mixes '?' with other characters")]
    [InlineData("0 0 1,15w * *", "day of month '15w' stands alone: 'W' takes no list")]
    [InlineData("0 0 32W * *", "day of month 32 is out of range 1-31")]
    [InlineData("0 0 * * mon#6", "day of week 'mon#6': a month has the 1st to the 5th of a weekday, found 6")]
    [InlineData("0 0 * * 1-5#2", "day of week '1-5#2' is not a numbered day: expected a form such as mon#2, 1#2 or mon-fri#1")]
    [InlineData("0 0 * * mon#1,fri", "day of week mixes numbered days such as mon#2 with plain ones (5), which Airflow does not support")]
    [InlineData("H H * * *", "minute 'h' is hashed, which Airflow does not support")]
    [InlineData("R(5-2) * * * *", "minute 'r(5-2)' ends at 2, expected more than 5")]
    public void A_form_airflow_refuses_is_explained(string text, string expected)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("0 2 * *", 4)]
    [InlineData("0 2 * * * * * *", 8)]
    public void The_number_of_columns_is_counted(string text, int found)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var error));
        Assert.Equal($"expected 5 columns (minute, hour, day of month, month, day of week), 6 with seconds or 7 with years, found {found}", error);
    }

    [Theory]
    [InlineData("@hourly", "0 * * * *")]
    [InlineData("@Daily", "0 0 * * *")]
    [InlineData("@midnight", "0 0 * * *")]
    [InlineData("@weekly", "0 0 * * 0")]
    [InlineData("@monthly", "0 0 1 * *")]
    [InlineData("@quarterly", "0 0 1 */3 *")]
    [InlineData("@yearly", "0 0 1 1 *")]
    [InlineData("@annually", "0 0 1 1 *")]
    [InlineData("5 4 * * *", "5 4 * * *")]
    public void A_preset_stands_for_its_columns(string text, string columns)
    {
        Assert.True(CronExpression.TryParse(text, out var cron, out var error), error);
        Assert.Equal(columns, cron.Columns);
        Assert.Equal(text, cron.Text);
    }

    [Theory]
    [InlineData("@dayly", "'@dayly' is not a preset; did you mean '@daily'?")]
    [InlineData("@Quarterly", "'@Quarterly' is not a preset; did you mean '@quarterly'?")]
    [InlineData("@once", "'@once' is a schedule of Airflow but not a cron expression")]
    [InlineData("@fortnightly!", "'@fortnightly!' is not a preset; expected one of @annually, @daily, @hourly, @midnight, @monthly, @quarterly, @weekly, @yearly")]
    public void A_preset_that_is_none_is_explained(string text, string expected)
    {
        Assert.False(CronExpression.TryParse(text, out _, out var error));
        Assert.Equal(expected, error);
    }
}
