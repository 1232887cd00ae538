namespace HuanJie;

/// <summary>How a value is rounded to printed decimals (舍入方式). All modes act on the magnitude: −x rounds to minus what x rounds to.</summary>
public enum Rounding : byte
{
    /// <summary>To the nearest; a tie away from zero (四舍五入). This is the default.</summary>
    HalfUp = 0,

    /// <summary>To the nearest; a tie to the even last digit (四舍六入五成双).</summary>
    HalfEven = 1,

    /// <summary>To the nearest; a tie towards zero (五舍六入).</summary>
    HalfDown = 2,

    /// <summary>Towards zero: further digits are cut off (截断、去尾).</summary>
    Down = 3,

    /// <summary>Away from zero (进一).</summary>
    Up = 4,
}
