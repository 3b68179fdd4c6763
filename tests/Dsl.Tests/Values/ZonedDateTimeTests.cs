namespace DagSharp.Dsl.Tests.Values;

public class ZonedDateTimeTests
{
    [Theory]
    [InlineData("2026-01-01", "2026-01-01T00:00:00[UTC]")]
    [InlineData("2026-01-01T08:30", "2026-01-01T08:30:00[UTC]")]
    [InlineData("2026-01-01 08:30:00.5", "2026-01-01T08:30:00.500000[UTC]")]
    [InlineData("2026-01-01T08:30:00Z", "2026-01-01T08:30:00[UTC]")]
    [InlineData("2026-01-01T08:30:00+05:30", "2026-01-01T08:30:00[+05:30]")]
    [InlineData("2026-01-01T08:30:00-08:00", "2026-01-01T08:30:00[-08:00]")]
    [InlineData("2026-01-01T08:30:00[Europe/Amsterdam]", "2026-01-01T08:30:00[Europe/Amsterdam]")]
    public void A_date_is_read(string text, string expected) => Assert.Equal(expected, ZonedDateTime.Parse(text).ToString());

    [Theory]
    [InlineData("")]
    [InlineData("yesterday")]
    [InlineData("01/02/2026")]
    [InlineData("2026-02-30")]
    [InlineData("2026-01-01T25:00:00")]
    [InlineData("2026-01-01[]")]
    [InlineData("2026-01-01[UTC")]
    [InlineData("2026-01-01T08:30:00+02:00[Europe/Amsterdam]")]
    public void What_is_no_date_is_refused(string text)
    {
        Assert.False(ZonedDateTime.TryParse(text, out _));
        Assert.StartsWith($"'{text}' is not a date: expected ISO 8601", Assert.Throws<FormatException>(() => ZonedDateTime.Parse(text)).Message);
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_DateTime_is_in_UTC(DateTimeKind kind) => Assert.Equal(ZonedDateTime.Utc(2026, 1, 1), new DateTime(2026, 1, 1, 0, 0, 0, kind));

    [Fact]
    public void A_local_DateTime_is_refused()
    {
        Assert.Contains("depends on the machine", Assert.Throws<ArgumentException>(static () => (ZonedDateTime)new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)).Message);
        Assert.Throws<ArgumentException>(static () => Written.As(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Local)));
    }

    [Fact]
    public void A_date_is_written_with_its_zone() =>
        Assert.Equal("""{"$type":"datetime","timezone":"+05:30","value":"2026-01-01T00:00:00"}""", Written.As(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.FromHours(5.5))));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void The_calendar_of_the_culture_does_not_matter(string culture) =>
        Culture.Run(culture, static () => Assert.Equal("2026-01-01T00:00:00[UTC]", ZonedDateTime.Parse("2026-01-01").ToString()));
}
