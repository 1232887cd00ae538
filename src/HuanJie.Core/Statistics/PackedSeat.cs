using System.Runtime.Intrinsics;
using HuanJie.Dates;

namespace HuanJie.Statistics;

/// <summary>A person's seat class and birth date in one integer, such that adding a day and shifting gives the cell of the class and the age.</summary>
/// <remarks>
/// The difference of two packed dates, shifted by <see cref="PartialDate.YearShift"/>, is the whole years between them (see <see cref="Age"/>). Here the class stands above that
/// difference, so one addition and one shift find both at once, with no branch. Births of the 128 years from <see cref="FirstYear"/> fit, to the day; others stand beside.
/// </remarks>
internal static class PackedSeat
{
    public const int FirstYear = 1920;

    /// <summary>The cells of one class: ages below zero, for births after the day, then ages from zero.</summary>
    public const int CellsOfClass = 256;

    public const int AgeZero = CellsOfClass / 2;

    /// <summary>The cells of all classes, and of nowhere.</summary>
    public const int Cells = (SeatClass.Count + 1) * CellsOfClass;

    /// <summary>The seat of whoever is not counted by these cells.</summary>
    public const int Nowhere = (SeatClass.Count << ClassShift) + Zero;

    private const int ClassShift = PartialDate.YearShift + 8;
    private const int Zero = AgeZero << PartialDate.YearShift;
    private const int Base = FirstYear << PartialDate.YearShift;
    private const int DayMask = 31;

    /// <summary>Packs a class and a birth date that is known to the day and of our time; otherwise the seat is <see cref="Nowhere"/>.</summary>
    public static bool TryPack(int seatClass, int birthKey, out int seat)
    {
        var fits = (birthKey & DayMask) != 0 && (uint)(birthKey - Base) < Zero;
        seat = fits ? (seatClass << ClassShift) + Zero - (birthKey - Base) : Nowhere;
        return fits;
    }

    /// <summary>What to add to a seat before <see cref="Cell(int, int)"/>, for a day of the same 128 years.</summary>
    public static bool TryAddend(int onKey, out int addend)
    {
        addend = onKey - Base;
        return (uint)addend < Zero;
    }

    /// <summary>A birth or a day as a number from the first year on.</summary>
    public static int SinceFirstYear(int key) => key - Base;

    /// <summary>The cell of the class and age.</summary>
    public static int Cell(int seat, int addend) => (seat + addend) >> PartialDate.YearShift;

    /// <summary>The cells of four seats.</summary>
    public static Vector128<int> Cell(Vector128<int> seats, int addend) => (seats + Vector128.Create(addend)) >> PartialDate.YearShift;

    public static int ClassOf(int seat) => (seat - 1) >> ClassShift;

    public static int BirthKeyOf(int seat) => (ClassOf(seat) << ClassShift) + Zero - seat + Base;
}
