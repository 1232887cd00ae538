namespace HuanJie.Statistics;

/// <summary>An indicator that is a share (比例指标): one count over another, the base (分母), which is part of what the indicator is.</summary>
public sealed class ShareIndicator : Indicator
{
    internal ShareIndicator(string measure, MemberGroup? group, CountIndicator counted, CountIndicator @base)
        : base(measure, group, counted.Formula with { Base = @base.Formula.Least })
    {
        Counted = counted;
        Base = @base;
    }

    /// <summary>What is counted: the numerator (分子).</summary>
    public CountIndicator Counted { get; }

    /// <summary>What it is a share of: the denominator (分母).</summary>
    public CountIndicator Base { get; }
}
