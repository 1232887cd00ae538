using System.Runtime.Intrinsics;
using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>The births of people as planes of binary digits, so that one step compares the births of 512 people with a day, and a sum of years is a sum of counts.</summary>
/// <remarks>
/// Comparison and sum of a bit-sliced index: O'Neil and Quass, "Improved query performance with variant indexes", SIGMOD 1997. Births known to the day, of the 128 years from
/// <see cref="PackedSeat.FirstYear"/>, are here; the others are in <see cref="PeopleColumns.Inexact"/>.
/// The first and the last birth of a part are kept beside them, as column stores do, so that a day before or after all of them costs nothing.
/// </remarks>
/// <param name="bits">The planes of the digits.</param>
/// <param name="first">The first birth that is here, as a number of as many digits.</param>
/// <param name="last">The last.</param>
internal sealed class BirthPlanes(BitPlanes bits, int first, int last)
{
    public const int YearsAt = PartialDate.YearShift;
    public const int Digits = YearsAt + 7;

    // The plane of the births that are here.
    private const int Exact = BitPlanes.NumberBuilder.Known;

    public long Bytes => bits.Bytes;

    /// <summary>The planes of the digits.</summary>
    public BitPlanes Bits => bits;

    /// <summary>Which of the people in a window on these planes were born on a day or before; who is not here was not.</summary>
    /// <param name="answer">Takes the answer.</param>
    /// <param name="window">The window.</param>
    /// <param name="latest">The day, as a number like the births; it may be before the first year or after the last.</param>
    /// <returns>Whether anybody can be in the answer.</returns>
    public bool AtMost(Span<Vector512<ulong>> answer, PlaneWindow window, int latest)
    {
        if (bits.IsEmpty(Exact) || latest < first)
        {
            answer.Clear();
            return false;
        }

        window.AtMost(answer, Exact, latest, latest >= last ? 0 : Digits);
        return true;
    }

    /// <summary>Which of them have had their birthday by a day of the year.</summary>
    public void HadBirthday(Span<Vector512<ulong>> answer, PlaneWindow window, int latest)
    {
        if (bits.IsEmpty(Exact))
        {
            answer.Clear();
            return;
        }

        window.AtMost(answer, Exact, latest & ((1 << YearsAt) - 1), YearsAt);
    }
}
