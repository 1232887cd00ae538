using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>The births of people as planes of binary digits, so that one step compares the births of 512 people with a day, and a sum of years is a sum of counts (<see cref="AgePlanes"/>).</summary>
/// <remarks>
/// Births known to the day, of the 128 years from <see cref="PackedSeat.FirstYear"/>, are here; the others are in <see cref="PeopleColumns.Inexact"/>. The first and the last birth of a part are
/// kept beside them, as column stores do, so that a day before or after all of them costs nothing.
/// </remarks>
/// <param name="bits">The planes of the digits.</param>
/// <param name="first">The first birth that is here, as a number of as many digits.</param>
/// <param name="last">The last.</param>
internal sealed class BirthPlanes(BitPlanes bits, int first, int last)
{
    public const int YearsAt = PartialDate.YearShift;
    public const int Digits = YearsAt + 7;

    /// <summary>The plane of the births that are here.</summary>
    public const int Exact = BitPlanes.NumberBuilder.Known;

    public long Bytes => bits.Bytes;

    /// <summary>The planes of the digits.</summary>
    public BitPlanes Bits => bits;

    /// <summary>The first birth that is here.</summary>
    public int First => first;

    /// <summary>The last.</summary>
    public int Last => last;
}
