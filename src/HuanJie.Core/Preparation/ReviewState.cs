namespace HuanJie.Preparation;

/// <summary>Where somebody stands in the joint review (联审结论).</summary>
public enum ReviewState : byte
{
    /// <summary>Not through yet: a department said nothing or has a doubt, or a round is still to come (待定).</summary>
    Pending = 0,

    /// <summary>Cleared by every department in every round that is required (通过).</summary>
    Cleared = 1,

    /// <summary>A veto stands (未通过).</summary>
    Blocked = 2,
}
