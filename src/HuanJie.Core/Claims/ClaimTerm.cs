namespace HuanJie.Claims;

/// <summary>Which term a figure is of (届).</summary>
public enum ClaimTerm : byte
{
    /// <summary>The term that the report is about (本届).</summary>
    Current = 0,

    /// <summary>Last term (上届).</summary>
    Previous = 1,

    /// <summary>The change since last term, without its sign (比上届).</summary>
    Delta = 2,
}
