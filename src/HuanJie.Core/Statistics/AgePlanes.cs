using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>Planes about ages, worked out from births for some blocks of people at a time: who has reached each of some ages, and the years of birth of those who are of an age.</summary>
/// <remarks>
/// Comparison and sum of a bit-sliced index: O'Neil and Quass, "Improved query performance with variant indexes", SIGMOD 1997. Who is some age has a birth of at most so many years ago; the digits
/// below the years are the same for every age, so they are compared once: they tell who has had this year's birthday.
/// </remarks>
internal sealed class AgePlanes
{
    /// <summary>The binary digits of a year of birth.</summary>
    public const int YearDigits = BirthPlanes.Digits - BirthPlanes.YearsAt;

    private readonly int[] _ages;
    private readonly int _today;
    private readonly bool _asksForYears;
    private readonly int _width;
    private readonly Vector512<ulong>[] _planes;
    private readonly int[] _places = new int[BirthPlanes.Digits];
    private BirthPlanes? _births;
    private int _exact;

    /// <summary>Asks for some ages.</summary>
    /// <param name="ages">The ages, in ascending order.</param>
    /// <param name="today">The day, as a number like the births.</param>
    /// <param name="asksForYears">Whether years of birth are asked for, too.</param>
    public AgePlanes(int[] ages, int today, bool asksForYears)
    {
        (_ages, _today, _asksForYears) = (ages, today, asksForYears);
        _width = ages.Length + (asksForYears ? 1 + YearDigits : 0);
        _planes = new Vector512<ulong>[BlockCounter.SideBySide * _width];
    }

    /// <summary>The plane of those who are of an age and have had this year's birthday, after the planes of the ages.</summary>
    public int BirthdaysAt => _ages.Length;

    /// <summary>The planes of the digits of the years of birth, from the lowest on, of those who are of an age.</summary>
    public int YearsAt => _ages.Length + 1;

    /// <summary>Takes the births from here.</summary>
    public void MoveTo(BirthPlanes births)
    {
        if (births == _births)
        {
            return;
        }

        _births = births;
        _exact = births.Bits.PlaceOf(BirthPlanes.Exact);
        for (var digit = 0; digit < _places.Length; digit++)
        {
            _places[digit] = births.Bits.PlaceOf(digit);
        }

        if (_exact < 0)
        {
            Array.Clear(_planes);
        }
    }

    /// <summary>The planes of some blocks, block by block, until they are asked for again.</summary>
    public ReadOnlySpan<Vector512<ulong>> Of(int first, int count)
    {
        for (var at = 0; at < count && _exact >= 0 && _width > 0; at++)
        {
            WorkOut(Births(first + at, 1), _planes.AsSpan(at * _width, _width));
        }

        return _planes.AsSpan(0, count * _width);
    }

    /// <summary>The births in some blocks.</summary>
    public ReadOnlySpan<Vector512<ulong>> Births(int first, int count) => _births!.Bits.Blocks(first, count);

    private void WorkOut(ReadOnlySpan<Vector512<ulong>> births, Span<Vector512<ulong>> planes)
    {
        var exact = births[_exact];
        var birthdays = AtMost(births, exact, _today, 0, BirthPlanes.YearsAt) & exact;
        for (var age = 0; age < _ages.Length; age++)
        {
            var latest = _today - (_ages[age] << PartialDate.YearShift);
            planes[age] = latest < _births!.First ? default
                : latest >= _births.Last ? exact
                : AtMost(births, birthdays, latest, BirthPlanes.YearsAt, BirthPlanes.Digits) & exact;
        }

        if (_asksForYears)
        {
            var counted = _ages[^1] == AgeCounter.Beyond ? Vector512.AndNot(planes[0], planes[_ages.Length - 1]) : planes[0];
            planes[BirthdaysAt] = birthdays & counted;
            for (var digit = 0; digit < YearDigits; digit++)
            {
                planes[YearsAt + digit] = Digit(births, BirthPlanes.YearsAt + digit) & counted;
            }
        }
    }

    // From the lowest digit up: one that is 1 where the most has 0 makes the number greater, one that is 0 where the most has 1 makes it less, whatever the lower ones said.
    private Vector512<ulong> AtMost(ReadOnlySpan<Vector512<ulong>> births, Vector512<ulong> lower, int most, int from, int to)
    {
        for (var digit = from; digit < to; digit++)
        {
            var one = Digit(births, digit);
            lower = (most >> digit & 1) != 0 ? lower | ~one : Vector512.AndNot(lower, one);
        }

        return lower;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<ulong> Digit(ReadOnlySpan<Vector512<ulong>> births, int digit) => _places[digit] is >= 0 and var place ? births[place] : default;
}
