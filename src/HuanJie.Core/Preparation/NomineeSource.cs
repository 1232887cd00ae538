namespace HuanJie.Preparation;

/// <summary>How somebody came to be considered (人选来源).</summary>
public enum NomineeSource : byte
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>Put forward by the Party organisation (组织推荐).</summary>
    Organisation = 1,

    /// <summary>Put forward by members or residents (民主推荐、群众推荐).</summary>
    DemocraticRecommendation = 2,

    /// <summary>By the person's own word (自荐).</summary>
    SelfRecommended = 3,
}
