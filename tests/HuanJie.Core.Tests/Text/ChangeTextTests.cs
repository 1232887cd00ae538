using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;
using HuanJie.Statistics;
using HuanJie.Text;

namespace HuanJie.Tests.Text;

public sealed class ChangeTextTests
{
    // Last term two members of 40 and 50 years, mean 45, one of them a woman. The one of 50 leaves, the one of 40 is 43 now, and one of
    // 33 comes, a woman: mean 38. Each counts half: those who stayed +3/2; those who left -(50 - 45)/2 = -5/2; those who came (33 - 45)/2 = -6.
    // The sum is 38 - 45 = -7. Women: half then, all now; the man who left gives -(0 - 1/2)/2 = +1/4, the woman who came (1 - 1/2)/2 = +1/4.
    private static readonly Turnover Example = new()
    {
        Previous = [Of(Born("P-1", "1978-01-01", Sex.Female), Born("P-2", "1968-01-01", Sex.Male))],
        Current = [Of(Born("P-1", "1978-01-01", Sex.Female), Born("P-3", "1988-01-01", Sex.Female))],
    };

    [Fact]
    public void A_change_of_the_mean_age_is_told_in_English()
    {
        Assert.Equal(
            """
            Those who stayed  1 person  +1.50
            Those who left    1 person  -2.50
            Those who came    1 person  -6.00
            Sum                         -7.00 (45.00 → 38.00)

            """.ReplaceLineEndings("\n"),
            MeanAge().Describe(Language.English));
    }

    [Fact]
    public void A_change_of_the_mean_age_is_told_in_Chinese()
    {
        Assert.Equal(
            """
            留任者变化  1人  +1.5
            离任者影响  1人  -2.5
            新任者影响  1人  -6.0
            合计             -7.0 (45.0 → 38.0)

            """.ReplaceLineEndings("\n"),
            MeanAge().Describe(Language.Chinese, decimals: 1));
    }

    [Fact]
    public void A_change_of_a_share_is_told_in_percentage_points()
    {
        var change = ChangeExplanation.OfShare(Example, MemberGroup.TwoCommittees, member => member.Sex is Sex.Female)!;

        Assert.Equal(
            """
            Those who stayed  1 person  0.0 points
            Those who left    1 person  +25.0 points
            Those who came    1 person  +25.0 points
            Sum                         +50.0 points (50.0% → 100.0%)

            """.ReplaceLineEndings("\n"),
            change.Describe(Language.English, isShare: true, decimals: 1));
    }

    [Fact]
    public void A_value_known_in_one_term_only_has_a_line_of_its_own()
    {
        // P-1 stays, but this term's age is not known: then only P-3 of 33 counts now, and P-1's 40 is what the last line takes out.
        // Mean 45 then, 33 now: left -(50 - 45)/1 = -5; came 33 - 45 = -12; known in one term only -(40 - 45)/1 = +5. Sum -12.
        var turnover = Example with { Current = [Of(new() { Id = PersonId.Parse("P-1"), Posts = [Post.CommitteeMember] }, Born("P-3", "1988-01-01", Sex.Female))] };
        var change = ChangeExplanation.OfMeanAge(turnover, MemberGroup.TwoCommittees, new(new(2018, 6, 1)), new(new(2021, 6, 1)))!;

        Assert.Equal(
            """
            Those who stayed                                     0 people  0.0
            Those who left                                       1 person  -5.0
            Those who came                                       1 person  -12.0
            Those not comparable                                           +5.0
            Sum                                                            -12.0 (45.0 → 33.0)
            Not counted, value not known (last term, this term)  0 people  1 person

            """.ReplaceLineEndings("\n"),
            change.Describe(Language.English, decimals: 1));
    }

    private static ChangeExplanation MeanAge() =>
        ChangeExplanation.OfMeanAge(Example, MemberGroup.TwoCommittees, new(new(2018, 6, 1)), new(new(2021, 6, 1)))!;

    private static Member Born(string id, string date, Sex sex) =>
        new() { Id = PersonId.Parse(id), Posts = [Post.CommitteeMember], BirthDate = PartialDate.Parse(date), Sex = sex };

    private static Roster Of(params ReadOnlySpan<Member> members) => new()
    {
        Organisation = new() { Code = DivisionCode.Parse("439901101201"), Kind = OrganisationKind.Village },
        Members = [.. members],
    };
}
