namespace HuanJie.Preparation;

/// <summary>What an appraisal comes to (考察结论).</summary>
public enum AppraisalResult : byte
{
    /// <summary>Not concluded (未作结论).</summary>
    Open = 0,

    /// <summary>Fit for the post (胜任).</summary>
    Fit = 1,

    /// <summary>Not fit for it (不胜任).</summary>
    Unfit = 2,
}
