namespace HuanJie.Dates;

/// <summary>How much of a date is known (日期精度).</summary>
public enum DatePrecision : byte
{
    /// <summary>The year (年).</summary>
    Year = 0,

    /// <summary>The year and the month (年月).</summary>
    Month = 1,

    /// <summary>The day (年月日).</summary>
    Day = 2,
}
