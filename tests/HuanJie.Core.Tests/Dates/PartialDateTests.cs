using FsCheck.Xunit;
using HuanJie.Dates;
using NodaTime;

namespace HuanJie.Tests.Dates;

[Properties(Arbitrary = [typeof(SomeDates)])]
public sealed class PartialDateTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(10000)]
    [InlineData(int.MinValue)]
    [InlineData(int.MaxValue)]
    public void A_year_outside_1_to_9999_is_refused(int year)
    {
        foreach (var make in new Func<PartialDate>[] { () => new(year), () => new(year, 5), () => new(year, 5, 12) })
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => make());
            Assert.Equal("year", error.ParamName);
            Assert.StartsWith($"The year is {year}; years are from 1 to 9999.", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(int.MinValue)]
    [InlineData(-1)]
    [InlineData(0)]
    [InlineData(13)]
    [InlineData(int.MaxValue)]
    public void A_month_outside_1_to_12_is_refused_by_its_name(int month)
    {
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1979, month)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(1979, month, 1)).ParamName);
    }

    [Theory]
    [InlineData(1979, 5, 0)]
    [InlineData(1979, 5, -1)]
    [InlineData(1979, 5, 32)]
    [InlineData(1979, 4, 31)]
    [InlineData(2023, 2, 29)]
    [InlineData(1900, 2, 29)]
    [InlineData(2000, 2, 30)]
    [InlineData(1979, 5, int.MaxValue)]
    public void A_day_that_the_month_does_not_have_is_refused_by_its_name(int year, int month, int day) =>
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => new PartialDate(year, month, day)).ParamName);

    [Fact]
    public void What_is_known_can_be_asked_and_what_is_not_is_null()
    {
        Assert.Equal((1979, null, null, DatePrecision.Year), PartsOf(new(1979)));
        Assert.Equal((1979, 5, null, DatePrecision.Month), PartsOf(new(1979, 5)));
        Assert.Equal((1979, 5, 12, DatePrecision.Day), PartsOf(new(1979, 5, 12)));
    }

    [Fact]
    public void The_default_is_no_date()
    {
        PartialDate none = default;
        Assert.True(none.IsEmpty);
        Assert.Equal("", none.ToString());
        Assert.Equal((0, null, null, DatePrecision.Year), PartsOf(none));
        Assert.Equal("An empty date has no days. Check IsEmpty, or read a date with Parse.", Assert.Throws<InvalidOperationException>(() => none.Earliest).Message);
        Assert.Throws<InvalidOperationException>(() => none.Latest);
        Assert.False(none.TryGetDate(out _));
        Assert.False(none.CouldBe(new(1, 1, 1)));
        Assert.True(none < new PartialDate(1));
        Assert.True(none < new PartialDate(1, 1, 1));
    }

    [Theory]
    [InlineData("1979", "1979-01-01", "1979-12-31")]
    [InlineData("1979-02", "1979-02-01", "1979-02-28")]
    [InlineData("1980-02", "1980-02-01", "1980-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("1979-04", "1979-04-01", "1979-04-30")]
    [InlineData("1979-05-12", "1979-05-12", "1979-05-12")]
    [InlineData("0001", "0001-01-01", "0001-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("9999-12", "9999-12-01", "9999-12-31")]
    public void A_partial_date_reaches_from_its_first_to_its_last_day(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);
        Assert.Equal(PartialDate.From(date.Earliest), PartialDate.Parse(earliest));
        Assert.Equal(PartialDate.From(date.Latest), PartialDate.Parse(latest));
    }

    [Property]
    public bool Earliest_and_latest_are_the_ends_of_the_days_it_can_mean(PartialDate date)
    {
        var days = SomeDates.DaysOf(date).ToList();
        return date.Earliest == days[0] && date.Latest == days[^1];
    }

    [Property]
    public bool It_could_be_its_own_days_and_no_other(PartialDate date, LocalDate other)
    {
        var days = SomeDates.DaysOf(date).ToHashSet();
        var around = Enumerable.Range(-3, 7).SelectMany(step => new[] { (date.Earliest, step), (date.Latest, step) })
            .Where(near => IsInRange(near.Item1, near.step))
            .Select(near => near.Item1.PlusDays(near.step));
        return days.All(date.CouldBe) && around.Append(other).All(day => date.CouldBe(day) == days.Contains(day));
    }

    [Property]
    public bool A_day_known_in_full_is_given_back(LocalDate day) =>
        PartialDate.From(day).TryGetDate(out var same) && same == day && PartialDate.From(day) == new PartialDate(day.Year, day.Month, day.Day);

    [Property]
    public bool A_day_is_given_only_when_it_is_known(PartialDate date) =>
        date.TryGetDate(out var day) == (date.Precision == DatePrecision.Day) && (date.Precision == DatePrecision.Day ? day == date.Earliest : day == default);

    [Fact]
    public void A_day_of_another_calendar_is_taken_as_the_ISO_day_it_is() =>
        Assert.Equal("1979-05-12", PartialDate.From(new LocalDate(1979, 4, 29, CalendarSystem.Julian)).ToString());

    [Fact]
    public void A_day_before_the_year_1_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.From(new LocalDate(0, 12, 31)));

    [Fact]
    public void What_is_recorded_counts_for_equality()
    {
        Assert.NotEqual(new PartialDate(1979, 5), new PartialDate(1979, 5, 1));
        Assert.NotEqual(new PartialDate(1979), new PartialDate(1979, 1));
        Assert.Equal(new PartialDate(1979, 5), PartialDate.Parse("1979.5"));
    }

    [Fact]
    public void The_less_precise_comes_first_among_dates_with_the_same_first_day() =>
        Assert.Equal(
            ["", "1978-12-31", "1979", "1979-01", "1979-01-01", "1979-01-02", "1979-02", "1980"],
            "1980 1979-02 1979-01-01 1979-01 1979-01-02 1979 1978-12-31".Split(' ')
                .Select(PartialDate.Parse).Append(default).Order().Select(date => date.ToString()));

    [Property(MaxTest = 500)]
    public bool Order_is_by_first_day_and_then_by_precision(PartialDate a, PartialDate other, DatePrecision precision, bool same)
    {
        var b = same ? SomeDates.WithFirstDayOf(a, precision) : other;
        return Math.Sign(a.CompareTo(b)) == Math.Sign((a.Earliest, a.Precision).CompareTo((b.Earliest, b.Precision)));
    }

    [Property(MaxTest = 500)]
    public bool Order_is_total_and_agrees_with_equality_and_the_operators(PartialDate a, PartialDate other, DatePrecision precision, bool same)
    {
        var b = same ? SomeDates.WithFirstDayOf(a, precision) : other;
        var order = Math.Sign(a.CompareTo(b));
        return order == -Math.Sign(b.CompareTo(a)) && (order == 0) == (a == b) && a.CompareTo(a) == 0
            && (a < b) == (order < 0) && (a <= b) == (order <= 0) && (a > b) == (order > 0) && (a >= b) == (order >= 0);
    }

    [Property]
    public bool Order_is_transitive(PartialDate a, PartialDate b, PartialDate c)
    {
        PartialDate[] sorted = [.. new[] { a, b, c }.Order()];
        return sorted[0] <= sorted[1] && sorted[1] <= sorted[2] && sorted[0] <= sorted[2];
    }

    [Property]
    public bool Equal_dates_have_equal_hashes(PartialDate date) => PartialDate.Parse(date.ToString()).GetHashCode() == date.GetHashCode();

    private static (int Year, int? Month, int? Day, DatePrecision Precision) PartsOf(PartialDate date) => (date.Year, date.Month, date.Day, date.Precision);

    private static bool IsInRange(LocalDate day, int step) =>
        day.DayOfYear + step >= 1 || day.Year > SomeDates.MinYear
            ? day.Year < SomeDates.MaxYear || day.DayOfYear + step <= CalendarSystem.Iso.GetDaysInYear(day.Year)
            : false;
}
