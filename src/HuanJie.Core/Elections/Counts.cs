using System.Globalization;
using System.Runtime.CompilerServices;

namespace HuanJie.Elections;

/// <summary>Refuses counts that no count can be.</summary>
internal static class Counts
{
    public static int Checked(int value, string what, [CallerMemberName] string property = "") =>
        value >= 0
            ? value
            : throw new ArgumentOutOfRangeException(property, value, string.Create(CultureInfo.InvariantCulture, $"The number of {what} is {value}. Give zero or more."));

    public static int? Checked(int? value, string what, [CallerMemberName] string property = "") => value is { } known ? Checked(known, what, property) : null;
}
