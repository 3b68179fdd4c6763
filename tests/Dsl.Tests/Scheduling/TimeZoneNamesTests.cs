using DagSharp.Scheduling;

namespace DagSharp.Dsl.Tests.Scheduling;

public class TimeZoneNamesTests
{
    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+5")]
    [InlineData("UTC")]
    [InlineData("utc")]
    [InlineData("EST5EDT")]
    public void An_iana_name_is_known(string name) => Assert.True(TimeZoneNames.Contains(name));

    [Theory]
    [InlineData("europe/berlin")]
    [InlineData("Europe")]
    [InlineData("Europe/")]
    [InlineData("Europe:")]
    [InlineData("")]
    [InlineData("+05:30")]
    [InlineData("W. Europe Standard Time")]
    public void Other_text_is_not_known(string name) => Assert.False(TimeZoneNames.Contains(name));

    [Theory]
    [InlineData("europe/berlin", "Europe/Berlin")]
    [InlineData("Europe/Berlni", "Europe/Berlin")]
    [InlineData("Berlin", "Europe/Berlin")]
    [InlineData("new york", "America/New_York")]
    [InlineData("Mars/Olympus_Mons", null)]
    public void The_nearest_name_is_found(string name, string? nearest) => Assert.Equal(nearest, TimeZoneNames.Nearest(name));

    [Fact]
    public void The_table_has_every_name_once_and_in_order()
    {
        Assert.Equal(598, TimeZoneNames.All.Count());
        Assert.All(TimeZoneNames.All, name => Assert.Matches("^[A-Za-z0-9_+/-]+$", name));
    }

    [Theory]
    [InlineData("+05:30", 19800)]
    [InlineData("-0800", -28800)]
    [InlineData("+01", 3600)]
    [InlineData("Z", 0)]
    public void A_fixed_offset_is_read(string text, int seconds)
    {
        Assert.True(TimeZoneNames.TryParseOffset(text, out var offset));
        Assert.Equal(seconds, offset.TotalSeconds);
    }

    [Theory]
    [InlineData("05:30")]
    [InlineData("+5:30")]
    [InlineData("+24:00")]
    [InlineData("+01:60")]
    [InlineData("+0a:00")]
    [InlineData("")]
    public void What_is_no_offset_is_refused(string text) => Assert.False(TimeZoneNames.TryParseOffset(text, out _));
}
