namespace HuanJie.Benchmarks.Peers;

/// <summary>The numbers of one county's row, in one order for every engine: organisations, 一肩挑, seats, cross-serving; then of each group people, women, years, six bands, Party members, minority, newcomers.</summary>
public sealed record CountyNumbers(long County, ValueList<long> Numbers)
{
    /// <summary>The numbers before the groups.</summary>
    public const int BeforeGroups = 4;

    /// <summary>The numbers of a group.</summary>
    public const int OfGroup = 12;
}
