using HuanJie.Organisations;

namespace HuanJie.Preparation;

/// <summary>What a plan does to the seats of one body (职数变化), so that every seat and everybody in one is accounted for.</summary>
/// <param name="Body">The body.</param>
/// <param name="Before">The seats of all predecessors; null when those of one are not known.</param>
/// <param name="After">The seats of all successors; null when those of one are not known.</param>
/// <param name="HoldersBefore">The people who sit in it before, each once.</param>
/// <param name="HoldersAfter">The people who go to a successor with their seat, each once.</param>
public sealed record SeatAccount(Body Body, int? Before, int? After, int HoldersBefore, int HoldersAfter)
{
    /// <summary>The seats that are new, less those given up; <see langword="null"/> when not known.</summary>
    public int? Change => After - Before;

    /// <summary>The people who sat in it and go nowhere. Those who go and those who do not are all who sat.</summary>
    public int HoldersLeft => HoldersBefore - HoldersAfter;

    /// <summary>The seats after the plan less the people who bring one: to be filled when positive, too many people when negative; <see langword="null"/> when not known.</summary>
    public int? Open => After - HoldersAfter;

    /// <summary>As in <c>Committee: 7 -> 10 seats, 7 -> 7 people</c>.</summary>
    public override string ToString() => $"{Body}: {Before?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} -> {After?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "?"} seats, {HoldersBefore} -> {HoldersAfter} people";
}
