using HuanJie.Elections;
using HuanJie.Members;
using HuanJie.Rules;
using static HuanJie.Tests.Elections.Polls;

namespace HuanJie.Tests.Elections;

/// <summary>The Central Organisation Department's explanation: five kinds of members may be left out of 应到会, since the later lists six, with the superior's agreement and the meeting's approval.</summary>
public sealed class DueExclusionTests
{
    [Theory]
    [InlineData("2015-06-01", ExclusionReason.LongIll, true, true, VerdictKind.Satisfied)]
    [InlineData("2015-06-01", ExclusionReason.RetiredElsewhere, true, true, VerdictKind.Violated)]
    [InlineData("2021-06-01", ExclusionReason.RetiredElsewhere, true, true, VerdictKind.Satisfied)]
    [InlineData("2021-06-01", ExclusionReason.Abroad, false, null, VerdictKind.Violated)]
    [InlineData("2021-06-01", ExclusionReason.Abroad, null, false, VerdictKind.Violated)]
    [InlineData("2021-06-01", ExclusionReason.Abroad, true, null, VerdictKind.Undetermined)]
    public void Members_are_left_out_for_a_named_reason_and_with_both_agreements(string day, ExclusionReason reason, bool? superior, bool? meeting, VerdictKind expected) =>
        Assert.Equal(expected, Law(day).Judge("party-quorum-excluded", With(new MeetingExclusion { Reason = reason, Members = 3, SuperiorAgreed = superior, MeetingApproved = meeting })).Kind);

    [Fact]
    public void Nobody_left_out_is_no_question_and_not_knowing_is_one()
    {
        Assert.Equal(VerdictKind.NotApplicable, Law("2021-06-01").Judge("party-quorum-excluded", With()).Kind);
        Assert.Equal(["notDue"], Law("2021-06-01").Judge("party-quorum-excluded", With() with { NotDue = null }).Missing);
    }

    private static Poll With(params ValueList<MeetingExclusion> excluded) =>
        Party(50, 45, Line(Post.PartyCommitteeMember, 3, ("a", 40), ("b", 35), ("c", 30), ("d", 20))) with { NotDue = excluded };
}
