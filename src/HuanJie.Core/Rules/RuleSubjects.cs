namespace HuanJie.Rules;

/// <summary>What a kind of rule can judge (评判对象).</summary>
[Flags]
public enum RuleSubjects
{
    /// <summary>Nothing (无).</summary>
    None = 0,

    /// <summary>A candidate (候选人).</summary>
    Candidate = 1,

    /// <summary>The committees of one organisation, as a roster (班子).</summary>
    Committee = 2,

    /// <summary>A region, as a turnover (区域).</summary>
    Region = 4,

    /// <summary>A poll: one vote with its ballots (选举).</summary>
    Poll = 8,

    /// <summary>The recall of a member (罢免).</summary>
    Recall = 16,

    /// <summary>The calendar of an election (选举日程).</summary>
    Calendar = 32,

    /// <summary>How the office of a member ends (职务终止).</summary>
    Office = 64,
}
