namespace HuanJie.Preparation;

/// <summary>What a visit was for (走访事由). The last three are the key points (关键节点), at which a linked leader is expected on the spot.</summary>
public enum VisitOccasion : byte
{
    /// <summary>Not recorded.</summary>
    Unknown = 0,

    /// <summary>To know the ground (摸底调研).</summary>
    Survey = 1,

    /// <summary>To follow a dispute up (督办矛盾).</summary>
    Dispute = 2,

    /// <summary>When candidates are put forward (推荐提名).</summary>
    Nomination = 3,

    /// <summary>On a polling day (选举日).</summary>
    Polling = 4,

    /// <summary>At the handover (工作移交).</summary>
    Handover = 5,
}
