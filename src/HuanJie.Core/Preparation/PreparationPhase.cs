namespace HuanJie.Preparation;

/// <summary>A part of the work before the vote (准备环节), in the order in which it is done.</summary>
public enum PreparationPhase : byte
{
    /// <summary>Know the ground (先行一步、选情研判): visits, scans, hard cases.</summary>
    Ground = 0,

    /// <summary>Settle disputes (靠前一步、矛盾化解).</summary>
    Disputes = 1,

    /// <summary>Leaders linked to hard cases (联点包村).</summary>
    Leaders = 2,

    /// <summary>Vet the people (深入一步、人选把关): nominees, review, appraisal, reserve.</summary>
    Candidates = 3,

    /// <summary>The days that law sets (选举日程).</summary>
    Calendar = 4,
}
