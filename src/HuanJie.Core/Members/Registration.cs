using HuanJie.Dates;

namespace HuanJie.Members;

/// <summary>What is known of a person's registration as a voter (选民登记情况), in the village or community of the candidacy.</summary>
/// <remarks>
/// What is not known stays <see langword="null"/>; it is never taken for false. The facts are those that 村民委员会组织法 (2018) art. 13, (2025) art. 16 and
/// 城市居民委员会组织法 (2025) art. 16 ask for.
/// </remarks>
public sealed record Registration
{
    /// <summary>A registration of which nothing is known.</summary>
    public static Registration Unknown { get; } = new();

    /// <summary>Whether the household registration (户籍) is here.</summary>
    public bool? HukouHere { get; init; }

    /// <summary>Whether the person lives here (居住).</summary>
    public bool? ResidesHere { get; init; }

    /// <summary>Whether the person states the wish to take part (本人表示参加选举).</summary>
    public bool? StatesWish { get; init; }

    /// <summary>The day since which the person has lived here.</summary>
    public PartialDate? ResidesSince { get; init; }

    /// <summary>The day since which the person has done village or community work here (从事村务工作、社区工作).</summary>
    public PartialDate? WorksSince { get; init; }

    /// <summary>Whether the person has applied to take part (申请).</summary>
    public bool? Applied { get; init; }

    /// <summary>Whether the assembly, the representatives or, for a community worker, the election committee has consented (同意、确认).</summary>
    public bool? Consent { get; init; }

    /// <summary>Whether the person is registered elsewhere for an election of the same kind (已在其他村、社区登记).</summary>
    public bool? RegisteredElsewhere { get; init; }
}
