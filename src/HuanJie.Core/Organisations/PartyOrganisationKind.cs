namespace HuanJie.Organisations;

/// <summary>The form of a village's or community's Party organisation (党组织设置形式).</summary>
/// <remarks>Source of the forms and of the numbers that go with them: 中国共产党农村基层组织工作条例 (2019) art. 5.</remarks>
public enum PartyOrganisationKind : byte
{
    /// <summary>Not recorded (未知).</summary>
    Unknown = 0,

    /// <summary>A branch (党支部).</summary>
    Branch = 1,

    /// <summary>A branch shared with a neighbour (联合党支部), where there are too few full members for one of its own.</summary>
    JointBranch = 2,

    /// <summary>A general branch (党总支).</summary>
    GeneralBranch = 3,

    /// <summary>A committee (党委), with branches below it.</summary>
    Committee = 4,
}
