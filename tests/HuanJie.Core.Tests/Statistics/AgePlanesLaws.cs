using System.Runtime.Intrinsics;
using FsCheck.Xunit;
using HuanJie.Statistics;

namespace HuanJie.Tests.Statistics;

/// <summary>Planes of ages say of each person what the births say: the whole years between two packed days are their difference, shifted.</summary>
public sealed class AgePlanesLaws
{
    private const int Things = 700;
    private const int YearShift = BirthPlanes.YearsAt;

    private static readonly int[] Ages = [0, 18, 36, AgeCounter.Beyond];

    // Births of two parts are asked in turns, the second of which has none; the day may be before the first year and after the last.
    [Property(MaxTest = 300)]
    public bool Who_has_reached_an_age_and_the_years_of_birth(ulong seed)
    {
        var today = (int)(Mixed(seed) % 100_000) - 10_000;
        var planes = new AgePlanes(Ages, today, asksForYears: true);
        int?[] births = [.. Enumerable.Range(0, Things).Select(thing => BirthOf(seed, thing))];
        var none = new int?[Things];
        return new[] { births, none, births }.All(part => Agree(planes, part, today));
    }

    private static bool Agree(AgePlanes planes, int?[] births, int today)
    {
        planes.MoveTo(PlanesOf(births));
        var blocks = planes.Of(0, 2);
        var width = blocks.Length / 2;
        for (var thing = 0; thing < Things; thing++)
        {
            var block = blocks.Slice(thing / 512 * width, width);
            var years = births[thing] is { } birth ? (today - birth) >> YearShift : -1;
            var isCounted = years is >= 0 and < AgeCounter.Beyond;
            for (var age = 0; age < Ages.Length; age++)
            {
                if (Has(block[age], thing) != (years >= Ages[age]))
                {
                    return false;
                }
            }

            var yearOfBirth = 0;
            for (var digit = 0; digit < AgePlanes.YearDigits; digit++)
            {
                yearOfBirth |= Has(block[planes.YearsAt + digit], thing) ? 1 << digit : 0;
            }

            var hadBirthday = isCounted && years == (today >> YearShift) - (births[thing] >> YearShift);
            if (yearOfBirth != (isCounted ? births[thing] >> YearShift : 0) || Has(block[planes.BirthdaysAt], thing) != hadBirthday)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Has(Vector512<ulong> plane, int thing) => (plane[thing % 512 / 64] >> thing & 1) != 0;

    // One in four has no birth; the others are born in any of the 128 years.
    private static int? BirthOf(ulong seed, int thing)
    {
        var mixed = Mixed(seed + (ulong)thing + 1);
        return (mixed & 3) == 0 ? null : (int)(mixed >> 2 & ushort.MaxValue);
    }

    private static ulong Mixed(ulong value) => ((value + 1) * 0x9E37_79B9_7F4A_7C15UL) >> 40;

    private static BirthPlanes PlanesOf(int?[] births)
    {
        var builder = new BitPlanes.NumberBuilder(births.Length);
        foreach (var birth in births)
        {
            if (birth is { } number)
            {
                builder.Add((ushort)number);
            }
            else
            {
                builder.AddNone();
            }
        }

        return new(builder.Build(), births.Min() ?? int.MaxValue, births.Max() ?? 0);
    }
}
