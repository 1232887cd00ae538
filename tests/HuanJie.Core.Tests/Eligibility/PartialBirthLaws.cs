using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using HuanJie.Dates;
using HuanJie.Eligibility;
using HuanJie.Rules;
using HuanJie.Tests.Dates;
using HuanJie.Tests.Rules;
using NodaTime;

namespace HuanJie.Tests.Eligibility;

/// <summary>A birth date known to the month or the year is judged as all its days are, one by one.</summary>
public sealed class PartialBirthLaws
{
    private static readonly LocalDate[] Edges = [new(2020, 8, 31), new(2021, 12, 31), new(2022, 2, 27), new(2022, 2, 28), new(2022, 3, 1), new(2024, 2, 28), new(2024, 2, 29), new(2024, 3, 1)];

    [Property(MaxTest = 300)]
    public Property A_floor_on_the_polling_day() => Holds(
        AgeFloor.Kind, static (years, _) => Made.Parameters(("min", years)), static (born, years, on, leapDay) => HasReached(born, years, on, leapDay));

    [Property(MaxTest = 300)]
    public Property A_floor_on_a_stated_day() => Holds(
        AgeFloor.Kind, static (years, asOf) => Made.Parameters(("min", years), ("asOf", asOf)), static (born, years, on, leapDay) => HasReached(born, years, on, leapDay));

    [Property(MaxTest = 300)]
    public Property A_voter_with_political_rights_comes_of_age() => Holds(
        VoterQualification.Kind, static (years, _) => Made.Parameters(("min", years)), static (born, years, on, leapDay) => HasReached(born, years, on, leapDay));

    [Property(MaxTest = 300)]
    public Property A_ceiling_on_the_polling_day() => Holds(
        AgeCeiling.Kind, static (years, _) => Made.Parameters(("max", years)), static (born, years, on, leapDay) => !HasReached(born, years + 1, on, leapDay));

    [Property(MaxTest = 300)]
    public Property A_ceiling_on_a_stated_day() => Holds(
        AgeCeiling.Kind, static (years, asOf) => Made.Parameters(("max", years), ("asOf", asOf)), static (born, years, on, leapDay) => !HasReached(born, years + 1, on, leapDay));

    // The cut-off is printed on days on which every reading of 29 February agrees.
    [Property(MaxTest = 300)]
    public Property A_ceiling_beside_the_cut_off_that_the_notice_prints() => Holds(
        AgeCeiling.Kind,
        static (years, asOf) => asOf.Month == 2
            ? Made.Parameters(("max", years), ("asOf", asOf))
            : Made.Parameters(("max", years), ("asOf", asOf), ("bornOnOrAfter", asOf.PlusYears(-years - 1).PlusDays(1))),
        static (born, years, on, leapDay) => !HasReached(born, years + 1, on, leapDay));

    [Property(MaxTest = 300)]
    public Property A_birth_cut_off() => Holds(
        BornOnOrAfter.Kind, static (years, asOf) => Made.Parameters(("date", asOf.PlusYears(-years))), static (born, years, on, _) => born >= on.PlusYears(-years));

    /// <summary>Judges a partial date and every day of it, and compares both with the rule as it is worded.</summary>
    private static Property Holds(RuleKind kind, Func<int, LocalDate, RuleParameters> parameters, Func<LocalDate, int, LocalDate, LeapDayBirthday, bool> isKept)
    {
        var isStated = parameters(30, new(2020, 1, 1)).Find("asOf") is not null;
        return Prop.ForAll(Samples.ToArbitrary(), sample =>
        {
            var (birth, years, on, leapDay) = sample;
            var basis = new JudgingBasis(isStated ? new(2023, 6, 15) : on, leapDay: leapDay);
            var rules = Made.Book(Made.Rule("r", kind, parameters(years, on))).On(basis);
            VerdictKind[] byDay = [.. SomeDates.DaysOf(birth).Select(day => Judge(rules, PartialDate.From(day)).Kind)];
            VerdictKind[] expected = [.. SomeDates.DaysOf(birth).Select(day => isKept(day, years, on, leapDay) ? VerdictKind.Satisfied : VerdictKind.Violated)];
            Assert.Equal(expected, byDay);

            var whole = Judge(rules, birth);
            Assert.Equal(expected.Distinct().Count() == 1 ? expected[0] : VerdictKind.Undetermined, whole.Kind);
            Assert.Equal(SomeDates.DaysOf(birth).Skip(1).Where((_, place) => expected[place + 1] != expected[place]), whole.Flips);
            Assert.Equal(whole.Kind is VerdictKind.Undetermined ? [FactNames.Birth] : [], whole.Missing);
        });
    }

    private static Verdict Judge(RulesInForce rules, PartialDate birth) => rules.Judge("r", Made.Seeker with { BirthDate = birth, PoliticalRights = true });

    private static Gen<(PartialDate Birth, int Years, LocalDate On, LeapDayBirthday LeapDay)> Samples => Gen.Frequency((3, Around), (1, LeapDayBirths));

    // Around the birthday that decides: the month, the year, and those before and after.
    private static Gen<(PartialDate Birth, int Years, LocalDate On, LeapDayBirthday LeapDay)> Around =>
        from day in Gen.OneOf(Gen.Elements(Edges), Domain.Days)
        from years in Gen.Frequency((4, Gen.Choose(18, 65)), (1, Gen.Choose(0, 98)))
        from months in Gen.Frequency((3, Gen.Constant(0)), (2, Gen.Elements(-1, 1)), (2, Gen.Elements(-12, 12)), (1, Gen.Choose(-30, 30)))
        from isYear in Domain.Coin
        from leapDay in Domain.LeapDays
        let about = day.PlusYears(-years).PlusMonths(months)
        select (isYear ? new PartialDate(about.Year) : new(about.Year, about.Month), years, day, leapDay);

    // Births that may be on 29 February, on the two days of a common year on which the readings differ; the ceiling's birthday is a year later.
    private static Gen<(PartialDate Birth, int Years, LocalDate On, LeapDayBirthday LeapDay)> LeapDayBirths =>
        from day in Gen.Elements<LocalDate>(new(2021, 2, 28), new(2022, 2, 28), new(2023, 2, 28), new(2023, 3, 1))
        from leapYear in Gen.Elements(1960, 1984, 2000, 2004)
        from later in Gen.Choose(0, 1)
        from isYear in Domain.Coin
        from leapDay in Domain.LeapDays
        select (isYear ? new PartialDate(leapYear) : new(leapYear, 2), day.Year - leapYear - later, day, leapDay);

    // By the calendar alone: the birthday of the year in which the years are complete has come. Somebody who is not born has reached nothing.
    private static bool HasReached(LocalDate born, int years, LocalDate on, LeapDayBirthday leapDay)
    {
        var year = born.Year + years;
        var isMissing = born is { Month: 2, Day: 29 } && !CalendarSystem.Iso.IsLeapYear(year);
        var birthday = !isMissing ? new LocalDate(year, born.Month, born.Day) : leapDay is LeapDayBirthday.March1 ? new(year, 3, 1) : new(year, 2, 28);
        return birthday <= on;
    }
}
