namespace HuanJie.Organisations;

/// <summary>One of the bodies (班子) that stand for election in a village or community.</summary>
/// <remarks>The first two together are the "two committees" (两委); the third supervises the second and is counted apart.</remarks>
public enum Body : byte
{
    /// <summary>The committee of the Party organisation (党组织班子): of a branch, a general branch or a committee.</summary>
    PartyOrganisation = 0,

    /// <summary>The villagers' committee (村民委员会) of a village, the residents' committee (居民委员会) of a community.</summary>
    Committee = 1,

    /// <summary>The supervision committee (村务监督委员会, 居务监督委员会).</summary>
    Supervision = 2,
}
