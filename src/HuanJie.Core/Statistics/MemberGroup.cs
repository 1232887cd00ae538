using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Statistics;

/// <summary>A group of people (统计对象) that figures are stated for. A person can be in several groups, and is in each once per organisation.</summary>
public enum MemberGroup : byte
{
    /// <summary>The two committees (两委): everybody on the Party committee or on the villagers' or residents' committee.</summary>
    TwoCommittees = 0,

    /// <summary>The Party organisation's committee (党组织班子).</summary>
    PartyCommittee = 1,

    /// <summary>The villagers' or residents' committee (村/居委会).</summary>
    Committee = 2,

    /// <summary>The supervision committee (监督委员会).</summary>
    Supervision = 3,

    /// <summary>The secretaries (党组织书记).</summary>
    Secretaries = 4,

    /// <summary>The directors (村/居委会主任).</summary>
    Directors = 5,
}

/// <summary>Says who is in a group (统计对象).</summary>
public static class MemberGroupExtensions
{
    /// <param name="group">The group.</param>
    extension(MemberGroup group)
    {
        /// <summary>The group in which somebody must have been last term to be continuing (连任): the two committees, or the supervision committee for its own members.</summary>
        public MemberGroup Home => group is MemberGroup.Supervision ? MemberGroup.Supervision : MemberGroup.TwoCommittees;

        /// <summary>Whether a holder of the posts is in the group.</summary>
        public bool Includes(PostSet posts) => IsIn(group, posts);
    }

    private static bool IsIn(MemberGroup group, PostSet posts) => group switch
    {
        MemberGroup.TwoCommittees => posts.SitsOnTwoCommittees,
        MemberGroup.PartyCommittee => posts.SitsOn(Body.PartyOrganisation),
        MemberGroup.Committee => posts.SitsOn(Body.Committee),
        MemberGroup.Supervision => posts.SitsOn(Body.Supervision),
        MemberGroup.Secretaries => posts.Contains(Post.Secretary),
        MemberGroup.Directors => posts.Contains(Post.Director),
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, $"{group} is not a group of members."),
    };
}
