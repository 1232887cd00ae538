using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Statistics;
using HuanJie.Tests.Organisations;
using NodaTime;

namespace HuanJie.Tests;

/// <summary>Arbitrary values of the library's types for properties: valid shapes only, aimed at edges, crowded so that they meet.</summary>
/// <remarks>Used as <c>[Properties(Arbitrary = [typeof(Domain)])]</c>. All of it is made up.</remarks>
internal static partial class Domain
{
    /// <summary>The basis of every arbitrary <see cref="Tally"/>, so that any two add up.</summary>
    internal static readonly TallyBasis Basis = new(new LocalDate(2021, 1, 28));

    // First and last days, both sides of 28 February, the day of the basis and its neighbours.
    private static readonly LocalDate[] EdgeDates =
    [
        new(2000, 1, 1), new(2000, 2, 29), new(2019, 2, 28), new(2020, 2, 28), new(2020, 2, 29), new(2020, 3, 1), new(2020, 12, 31),
        new(2021, 1, 1), new(2021, 1, 27), new(2021, 1, 28), new(2021, 1, 29), new(2021, 2, 28), new(2021, 3, 1), new(2030, 12, 31),
    ];

    internal static Gen<bool> Coin => Gen.Elements(true, false);

    /// <summary>Days from 2000-01-01 to 2030-12-31.</summary>
    internal static Gen<LocalDate> Days => Gen.OneOf(
        Gen.Elements(EdgeDates),
        Gen.Choose(0, Period.DaysBetween(new(2000, 1, 1), new(2030, 12, 31))).Select(days => new LocalDate(2000, 1, 1).PlusDays(days)));

    /// <summary>Birth dates of people aged 0 to 95 around 2021, often on, just before or just after a birthday of the edge dates.</summary>
    internal static Gen<PartialDate> Births =>
        from edge in Gen.Elements(EdgeDates)
        from years in Gen.Frequency((4, Gen.Choose(18, 66)), (1, Gen.Choose(0, 95)))
        from days in Gen.Frequency((2, Gen.Choose(-1, 1)), (3, Gen.Choose(-183, 183)))
        from date in Gen.Frequency(
            (6, Gen.Constant(edge.PlusYears(-years).PlusDays(days))),
            (1, Gen.Elements(new LocalDate(1960, 2, 29), new LocalDate(1984, 2, 29), new LocalDate(2000, 2, 29))))
        from precision in Gen.Frequency((6, Gen.Constant(DatePrecision.Day)), (2, Gen.Constant(DatePrecision.Month)), (1, Gen.Constant(DatePrecision.Year)))
        select Cut(date, precision);

    /// <summary>Dates of every precision over all years, with the first and the last.</summary>
    internal static Gen<PartialDate> PartialDatesGen => Gen.OneOf(
        Births,
        Gen.Elements(new PartialDate(1), new PartialDate(1, 1, 1), new PartialDate(9999), new PartialDate(9999, 12), new PartialDate(9999, 12, 31)),
        from year in Gen.Choose(1, 9999)
        from month in Gen.Choose(1, 12)
        from day in Gen.Choose(1, CalendarSystem.Iso.GetDaysInMonth(year, month))
        from precision in Gen.Elements(DatePrecision.Day, DatePrecision.Month, DatePrecision.Year)
        select Cut(new LocalDate(year, month, day), precision));

    internal static Gen<TallyBasis> Bases =>
        from asOf in Days
        from leapDay in Gen.Elements(LeapDayBirthday.February28, LeapDayBirthday.March1)
        from education in Gen.Elements(EducationReading.Level, EducationReading.GraduatesOnly)
        select new TallyBasis(asOf, leapDay, education);

    public static Arbitrary<DivisionCode> DivisionCodes() => DivisionTexts.Codes();

    public static Arbitrary<LocalDate> LocalDates() => Days.ToArbitrary();

    public static Arbitrary<PartialDate> PartialDates() => PartialDatesGen.ToArbitrary();

    public static Arbitrary<TallyBasis> TallyBases() => Arb.From(Bases, basis => basis == Basis ? [] : [Basis]);

    /// <summary>Small fractions, so that equal values in other terms are frequent, and a few large ones.</summary>
    public static Arbitrary<Ratio> Ratios() => Arb.From(
        Gen.OneOf(
            from numerator in Gen.Choose(-12, 12)
            from denominator in Gen.Choose(1, 12)
            select new Ratio(numerator, denominator),
            from numerator in Gen.Choose(-2_000_000_000, 2_000_000_000)
            from denominator in Gen.Choose(1, 2_000_000_000)
            select new Ratio((BigInteger)numerator * numerator * numerator, denominator)),
        ratio => ratio.Sign == 0 ? [] : [Ratio.Zero, new Ratio(ratio.Numerator / 2, ratio.Denominator)]);

    private static PartialDate Cut(LocalDate date, DatePrecision precision) => precision switch
    {
        DatePrecision.Day => PartialDate.From(date),
        DatePrecision.Month => new(date.Year, date.Month),
        _ => new(date.Year),
    };

    // A value that is known more often than not.
    private static Gen<T?> Perhaps<T>(Gen<T> gen)
        where T : struct =>
        Gen.Frequency((4, gen.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
