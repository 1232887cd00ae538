using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Dates;
using NodaTime;
using static HuanJie.Tests.Dates.AgeTests;

namespace HuanJie.Tests.Dates;

[Properties(Arbitrary = [typeof(SomeDates)])]
public sealed class AgeCutOffTests
{
    // A leap day plus years, by the calendar: 2100 is no leap year, 2016 is one.
    [Theory]
    [InlineData("2012-02-29", 0, "2012-02-29", "2012-02-29")]
    [InlineData("2012-02-29", 1, "2013-02-28", "2013-03-01")]
    [InlineData("2012-02-29", 4, "2016-02-29", "2016-02-29")]
    [InlineData("2012-02-29", 88, "2100-02-28", "2100-03-01")]
    [InlineData("1979-05-12", 60, "2039-05-12", "2039-05-12")]
    [InlineData("2013-02-28", 3, "2016-02-28", "2016-02-28")]
    [InlineData("0001-01-01", 9998, "9999-01-01", "9999-01-01")]
    public void The_day_on_which_years_are_complete_depends_on_the_choice_for_leap_days_only(string birth, int years, string february28, string march1)
    {
        Assert.Equal(Day(february28), Age.ReachedOn(Day(birth), years));
        Assert.Equal(Day(february28), Age.ReachedOn(Day(birth), years, LeapDayBirthday.February28));
        Assert.Equal(Day(march1), Age.ReachedOn(Day(birth), years, LeapDayBirthday.March1));
    }

    [Theory]
    [InlineData(18, "2021-01-28", "2003-01-28", "2003-01-28")]
    [InlineData(1, "2013-02-28", "2012-02-29", "2012-02-28")]
    [InlineData(1, "2013-03-01", "2012-03-01", "2012-03-01")]
    [InlineData(1, "2016-02-29", "2015-02-28", "2015-02-28")]
    [InlineData(4, "2016-02-29", "2012-02-29", "2012-02-29")]
    [InlineData(4, "2016-02-28", "2012-02-28", "2012-02-28")]
    [InlineData(0, "2021-02-28", "2021-02-28", "2021-02-28")]
    [InlineData(9998, "9999-12-31", "0001-12-31", "0001-12-31")]
    public void The_latest_birth_is_the_last_that_has_completed_the_years(int years, string on, string february28, string march1)
    {
        Assert.Equal(Day(february28), Age.LatestBirth(years, Day(on)));
        Assert.Equal(Day(march1), Age.LatestBirth(years, Day(on), LeapDayBirthday.March1));
    }

    // How rule texts name a ceiling: an age on a day, and the births that it means.
    [Theory]
    [InlineData(54, "2021-12-31", "1967-01-01")]
    [InlineData(54, "2021-01-01", "1966-01-02")]
    [InlineData(55, "2020-08-31", "1964-09-01")]
    [InlineData(35, "2021-01-28", "1985-01-29")]
    public void A_ceiling_is_a_first_day_of_birth(int most, string on, string bornOnOrAfter)
    {
        var first = Day(bornOnOrAfter);
        Assert.Equal(first, Age.LatestBirth(most + 1, Day(on)).PlusDays(1));
        Assert.Equal(most, Age.InWholeYears(first, Day(on)));
        Assert.Equal(most + 1, Age.InWholeYears(first.PlusDays(-1), Day(on)));
    }

    [Fact]
    public void A_ceiling_on_new_years_day_is_not_the_one_at_the_end_of_the_year() =>
        Assert.NotEqual(Age.LatestBirth(55, new(2021, 12, 31)), Age.LatestBirth(55, new(2021, 1, 1)));

    [Property(MaxTest = 1000)]
    public Property Years_are_complete_when_born_on_or_before_the_latest_birth(LocalDate birth, LocalDate on, LeapDayBirthday leapDay) =>
        Prop.ForAll(Gen.Choose(0, 120).ToArbitrary(), years =>
        {
            if (birth > on || on.Year - years < SomeDates.MinYear)
            {
                return true;
            }

            var latest = Age.LatestBirth(years, on, leapDay);
            return (Age.InWholeYears(birth, on, leapDay) >= years) == (birth <= latest);
        });

    // The edge itself, which two free dates seldom meet.
    [Property(MaxTest = 1000)]
    public Property The_day_after_the_latest_birth_is_too_late(LocalDate on, LeapDayBirthday leapDay) =>
        Prop.ForAll(Gen.Choose(0, 120).ToArbitrary(), years =>
        {
            if (on.Year - years < SomeDates.MinYear)
            {
                return true;
            }

            var latest = Age.LatestBirth(years, on, leapDay);
            return latest <= on && Age.InWholeYears(latest, on, leapDay) >= years
                && (latest == on || Age.InWholeYears(latest.PlusDays(1), on, leapDay) < years);
        });

    [Property(MaxTest = 1000)]
    public Property Years_are_reached_on_the_day_and_not_the_day_before(LocalDate birth, LeapDayBirthday leapDay) =>
        Prop.ForAll(Gen.Choose(0, 120).ToArbitrary(), years =>
        {
            if (birth.Year + years > SomeDates.MaxYear)
            {
                return true;
            }

            var day = Age.ReachedOn(birth, years, leapDay);
            return day == BirthdayIn(birth, birth.Year + years, leapDay)
                && Age.InWholeYears(birth, day, leapDay) == years
                && (years == 0 || Age.InWholeYears(birth, day.PlusDays(-1), leapDay) == years - 1);
        });

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MinValue)]
    public void Years_are_zero_or_more(int years)
    {
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Age.ReachedOn(new(1979, 5, 12), years)).ParamName);
        Assert.Equal("years", Assert.Throws<ArgumentOutOfRangeException>(() => Age.LatestBirth(years, new(2021, 1, 28))).ParamName);
    }

    [Theory]
    [InlineData(8021)]
    [InlineData(int.MaxValue)]
    public void A_day_after_the_year_9999_is_refused_with_the_years_given(int years)
    {
        foreach (var birth in new LocalDate[] { new(1979, 5, 12), new(1980, 2, 29) })
        {
            var error = Assert.Throws<ArgumentOutOfRangeException>(() => Age.ReachedOn(birth, years));
            Assert.Equal("years", error.ParamName);
            Assert.StartsWith($"{years} years after {birth:R} is after the year 9999. Give at most {9999 - birth.Year} years.", error.Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(2021)]
    [InlineData(int.MaxValue)]
    public void A_birth_before_the_year_1_is_refused_with_the_years_given(int years)
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => Age.LatestBirth(years, new(2021, 1, 28)));
        Assert.Equal("years", error.ParamName);
        Assert.StartsWith($"{years} years before 2021-01-28 is before the year 1. Give at most 2020 years.", error.Message, StringComparison.Ordinal);
    }
}
