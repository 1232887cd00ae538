using System.Numerics;
using HuanJie.Rules;

namespace HuanJie.Elections;

/// <summary>A share that must be reached, or exceeded (多数标准): 过半数 exceeds one half, 五分之四以上 reaches four fifths (民法典 art. 1259).</summary>
/// <param name="Share">The share.</param>
/// <param name="MustExceed">Whether exactly the share is too little.</param>
public readonly record struct Majority(Ratio Share, bool MustExceed)
{
    internal const string ShareName = "share";
    internal const string ComparisonName = "comparison";
    private const string MoreThan = "more-than";
    private const string AtLeast = "at-least";

    internal static ParameterSpec ShareSpec => new()
    {
        Name = ShareName,
        Kind = ParameterKind.Share,
        Meaning = new("须达到或者超过的比例", "the share to reach or to exceed"),
        Required = true,
        Strictness = Strictness.Greater,
    };

    internal static ParameterSpec ComparisonSpec => Comparison(ComparisonName);

    /// <summary>Whether a part of a whole is enough, by cross-multiplication.</summary>
    public bool IsReached(long part, long whole) => Compare(part, whole) is var sign && (MustExceed ? sign > 0 : sign >= 0);

    /// <summary>The least part of a whole that is enough; one more than the whole where none is.</summary>
    public long Least(long whole)
    {
        var product = Share.Numerator * whole;
        var quotient = BigInteger.DivRem(product, Share.Denominator, out var rest);
        return (long)(MustExceed || !rest.IsZero ? quotient + 1 : quotient);
    }

    /// <summary>As in <c>more than 1/2</c>.</summary>
    public override string ToString() => $"{(MustExceed ? "more than" : "at least")} {Share}";

    internal static ParameterSpec Comparison(string name) => new()
    {
        Name = name,
        Kind = ParameterKind.Name,
        Meaning = new("须超过(more-than)还是达到即可(at-least)", "whether the share must be exceeded or reached"),
        Choices = [AtLeast, MoreThan],
        Required = true,
        Strictness = Strictness.Greater,
    };

    internal static Majority Of(RuleParameters parameters, string share = ShareName, string comparison = ComparisonName) =>
        new(parameters.Share(share)!.Value, parameters.Text(comparison) == MoreThan);

    internal IEnumerable<Argument> Arguments(long whole) =>
    [
        new("comparison", MustExceed ? MoreThan : AtLeast, IsWord: true),
        new("share", Share.ToString()),
        Argument.Of("least", Least(whole)),
    ];

    private int Compare(long part, long whole) => (Share.Denominator * part).CompareTo(Share.Numerator * whole);
}
