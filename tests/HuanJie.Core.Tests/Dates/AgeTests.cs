using FsCheck.Xunit;
using HuanJie.Dates;
using NodaTime;
using NodaTime.Text;

namespace HuanJie.Tests.Dates;

[Properties(Arbitrary = [typeof(SomeDates)])]
public sealed class AgeTests
{
    [Theory]
    [InlineData("1979-05-12", "1979-05-12", 0)]
    [InlineData("1979-05-12", "1980-05-11", 0)]
    [InlineData("1979-05-12", "1980-05-12", 1)]
    [InlineData("1979-05-12", "2021-05-11", 41)]
    [InlineData("1979-05-12", "2021-05-12", 42)]
    [InlineData("1979-12-31", "2021-01-01", 41)]
    [InlineData("1979-01-31", "2021-02-01", 42)]
    [InlineData("2000-02-28", "2001-02-28", 1)]
    [InlineData("2000-03-01", "2001-02-28", 0)]
    [InlineData("0001-01-01", "9999-12-31", 9998)]
    [InlineData("9999-12-31", "9999-12-31", 0)]
    public void A_year_is_complete_on_the_birthday(string birth, string on, int years)
    {
        Assert.Equal(years, Age.InWholeYears(Day(birth), Day(on)));
        Assert.Equal(years, Age.InWholeYears(Day(birth), Day(on), LeapDayBirthday.March1));
    }

    // 民法典 art. 202 for 28 February; the other reading is 1 March.
    [Theory]
    [InlineData("2012-02-29", "2013-02-27", 0, 0)]
    [InlineData("2012-02-29", "2013-02-28", 1, 0)]
    [InlineData("2012-02-29", "2013-03-01", 1, 1)]
    [InlineData("2012-02-29", "2016-02-28", 3, 3)]
    [InlineData("2012-02-29", "2016-02-29", 4, 4)]
    [InlineData("2012-02-29", "2100-02-28", 88, 87)]
    [InlineData("2012-02-29", "2100-03-01", 88, 88)]
    [InlineData("1900-02-28", "2012-02-28", 112, 112)]
    public void A_birth_on_29_February_completes_its_year_on_the_day_that_is_chosen(string birth, string on, int february28, int march1)
    {
        Assert.Equal(february28, Age.InWholeYears(Day(birth), Day(on), LeapDayBirthday.February28));
        Assert.Equal(march1, Age.InWholeYears(Day(birth), Day(on), LeapDayBirthday.March1));
        Assert.Equal(february28, Age.InWholeYears(Day(birth), Day(on)));
    }

    [Fact]
    public void There_is_no_age_before_birth()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Age.InWholeYears(new(1979, 5, 12), new(1979, 5, 11)));
        Assert.Equal("on", error.ParamName);
        Assert.StartsWith("The birth date is 1979-05-12 and the day 1979-05-11. There is no age before birth; are the two swapped?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_birth_before_the_year_1_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Age.InWholeYears(new(0, 12, 31), new(1979, 5, 12)));

    // Period.Between takes 28 February for a missing 29th, as February28 does.
    [Property(MaxTest = 2000)]
    public bool Whole_years_are_those_of_NodaTime(LocalDate a, LocalDate b, sbyte offset)
    {
        var (birth, on) = NearABirthday(a, b, offset);
        return Age.InWholeYears(birth, on) == Period.Between(birth, on, PeriodUnits.Years).Years;
    }

    [Property(MaxTest = 2000)]
    public bool Whole_years_are_the_birthdays_passed(LocalDate a, LocalDate b, sbyte offset, LeapDayBirthday leapDay)
    {
        var (birth, on) = NearABirthday(a, b, offset);
        var birthdays = Enumerable.Range(birth.Year + 1, on.Year - birth.Year).Count(year => BirthdayIn(birth, year, leapDay) <= on);
        return Age.InWholeYears(birth, on, leapDay) == birthdays;
    }

    [Property(MaxTest = 1000)]
    public bool A_day_later_is_at_most_a_year_older(LocalDate a, LocalDate b, LeapDayBirthday leapDay)
    {
        var (birth, on) = (LocalDate.Min(a, b), LocalDate.Max(a, b));
        return on == LocalDate.MaxIsoValue || Age.InWholeYears(birth, on.PlusDays(1), leapDay) - Age.InWholeYears(birth, on, leapDay) is 0 or 1;
    }

    [Theory]
    [InlineData("1979", "2021-01-01", 41, 42)]
    [InlineData("1979", "2021-12-30", 41, 42)]
    [InlineData("1979", "2021-12-31", 42, 42)]
    [InlineData("1979-05", "2021-04-30", 41, 41)]
    [InlineData("1979-05", "2021-05-01", 41, 42)]
    [InlineData("1979-05", "2021-05-30", 41, 42)]
    [InlineData("1979-05", "2021-05-31", 42, 42)]
    [InlineData("1979-05-12", "2021-05-12", 42, 42)]
    [InlineData("2021", "2021-06-01", 0, 0)]
    [InlineData("2021-06", "2021-06-01", 0, 0)]
    [InlineData("2012-02", "2013-02-28", 1, 1)]
    public void A_partial_birth_date_leaves_one_age_or_two(string birth, string on, int least, int most)
    {
        var range = Age.Between(PartialDate.Parse(birth), Day(on));
        Assert.Equal(new AgeRange(least, most), range);
        Assert.Equal(least == most, range.IsExact);
        Assert.Equal(least == most ? $"{least}" : $"{least}..{most}", range.ToString());
    }

    [Fact]
    public void The_month_of_a_leap_day_is_open_until_the_day_that_is_chosen() =>
        Assert.Equal(new AgeRange(0, 1), Age.Between(new(2012, 2), new(2013, 2, 28), LeapDayBirthday.March1));

    [Property(MaxTest = 500)]
    public bool Ages_of_a_partial_date_are_those_of_its_days_up_to_the_day(PartialDate birth, LocalDate day, bool inTheYearOfBirth, LeapDayBirthday leapDay)
    {
        var on = inTheYearOfBirth ? new(birth.Year, day.Month, Math.Min(day.Day, 28)) : day;
        var ages = SomeDates.DaysOf(birth).Where(born => born <= on).Select(born => Age.InWholeYears(born, on, leapDay)).ToList();
        if (ages.Count == 0)
        {
            Assert.Equal("on", Assert.Throws<ArgumentOutOfRangeException>(() => Age.Between(birth, on, leapDay)).ParamName);
            return !Age.TryBetween(birth, on, out var none, leapDay) && none == default;
        }

        var expected = new AgeRange(ages.Min(), ages.Max());
        Assert.InRange(expected.Most - expected.Least, 0, 1);
        return Age.Between(birth, on, leapDay) == expected && Age.TryBetween(birth, on, out var range, leapDay) && range == expected;
    }

    [Fact]
    public void A_birth_date_wholly_after_the_day_has_no_age()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Age.Between(new(2021, 2), new(2021, 1, 31)));
        Assert.StartsWith("The birth date is 2021-02 and the day 2021-01-31. There is no age before birth; are the two swapped?", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_birth_date_has_no_age()
    {
        var error = Assert.Throws<ArgumentException>(() => Age.Between(default, new(2021, 1, 31)));
        Assert.Equal("birth", error.ParamName);
        Assert.StartsWith("The birth date is empty. Give at least a year.", error.Message, StringComparison.Ordinal);
        Assert.False(Age.TryBetween(default, new(2021, 1, 31), out var range));
        Assert.Equal(default, range);
    }

    // The Gregorian and the ISO calendar have the same days; a day is the same day in any calendar.
    [Fact]
    public void A_day_of_another_calendar_is_the_ISO_day_it_is()
    {
        var birth = new LocalDate(1979, 5, 12);
        var on = new LocalDate(2021, 5, 11);
        foreach (var calendar in new[] { CalendarSystem.Gregorian, CalendarSystem.Julian, CalendarSystem.Coptic })
        {
            Assert.Equal(41, Age.InWholeYears(birth.WithCalendar(calendar), on.WithCalendar(calendar)));
            Assert.Equal(41, Age.InWholeYears(birth, on.WithCalendar(calendar)));
            Assert.Equal(new AgeRange(41, 41), Age.Between(PartialDate.From(birth), on.WithCalendar(calendar)));
            Assert.Equal(new LocalDate(2021, 5, 12), Age.ReachedOn(birth.WithCalendar(calendar), 42));
            Assert.Equal(new LocalDate(1979, 5, 11), Age.LatestBirth(42, on.WithCalendar(calendar)));
            Assert.True(PartialDate.From(birth).CouldBe(birth.WithCalendar(calendar)));
        }
    }

    internal static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    /// <summary>The birthday in a year, by its words: the same month and day, or for 29 February the day that is chosen.</summary>
    internal static LocalDate BirthdayIn(LocalDate birth, int year, LeapDayBirthday leapDay) =>
        (birth.Month, birth.Day) == (2, 29) && !CalendarSystem.Iso.IsLeapYear(year)
            ? leapDay == LeapDayBirthday.March1 ? new(year, 3, 1) : new(year, 2, 28)
            : new(year, birth.Month, birth.Day);

    // Two days in order; for a small offset the later is moved to the birthday in its year, or that many days from it.
    private static (LocalDate Birth, LocalDate On) NearABirthday(LocalDate a, LocalDate b, sbyte offset)
    {
        var (birth, on) = (LocalDate.Min(a, b), LocalDate.Max(a, b));
        return offset is >= -3 and <= 3 && on.Year > birth.Year && on.Year < SomeDates.MaxYear
            ? (birth, BirthdayIn(birth, on.Year, LeapDayBirthday.February28).PlusDays(offset))
            : (birth, on);
    }
}
