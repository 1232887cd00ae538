namespace HuanJie.Elections;

/// <summary>Which vote of an election a poll is (投票轮次).</summary>
public enum PollRound : byte
{
    /// <summary>The election itself (正式选举), and its repetition after a void poll (重新选举).</summary>
    First = 0,

    /// <summary>A further vote for the seats that nobody reached (另行选举).</summary>
    Rerun = 1,

    /// <summary>A further vote among those who were level at the cut (再次投票).</summary>
    Revote = 2,

    /// <summary>A vote on who becomes a candidate (预选).</summary>
    PreElection = 3,

    /// <summary>A vote for a seat that fell vacant during the term (补选).</summary>
    ByElection = 4,
}
