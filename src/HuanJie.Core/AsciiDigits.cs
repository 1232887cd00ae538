namespace HuanJie;

/// <summary>Reads whole numbers written with ASCII digits only: no sign, no space, no digit of another script, no trailing NUL.</summary>
/// <remarks>The parsers of the framework accept more than a code may hold; this one accepts exactly <c>0</c> to <c>9</c>.</remarks>
internal static class AsciiDigits
{
    /// <summary>The longest text that always fits a <see cref="long"/>, in digits.</summary>
    private const int MaxDigits = 18;

    /// <summary>Reads one to eighteen digits, or returns <see langword="false"/>.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out long value)
    {
        value = 0;
        if (text.IsEmpty || text.Length > MaxDigits || text.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
        {
            return false;
        }

        foreach (var digit in text)
        {
            value = (value * 10) + (digit - '0');
        }

        return true;
    }

    /// <summary>The position, counted from one, of the first character that is no ASCII digit; zero when there is none.</summary>
    public static int PositionOfFirstOther(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') + 1;
}
