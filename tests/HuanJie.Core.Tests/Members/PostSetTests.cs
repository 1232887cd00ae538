using FsCheck.Xunit;
using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Tests.Members;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class PostSetTests
{
    private static readonly Post[] AllPosts = Enum.GetValues<Post>();

    [Fact]
    public void Every_set_answers_as_a_hash_set_does()
    {
        foreach (var bits in Enumerable.Range(0, 512))
        {
            var oracle = AllPosts.Where(post => (bits & (1 << (int)post)) != 0).ToHashSet();
            PostSet set = [.. oracle];
            Assert.Equal(oracle.Count, set.Count);
            Assert.Equal(oracle.Count == 0, set.IsEmpty);
            Assert.Equal(oracle.Order(), set);
            Assert.Equal(string.Join(", ", oracle.Order()), set.ToString());
            Assert.All(AllPosts, post => Assert.Equal(oracle.Contains(post), set.Contains(post)));
            Assert.All(Enum.GetValues<Body>(), body => Assert.Equal(oracle.Any(post => post.Body == body), set.SitsOn(body)));
            Assert.Equal(oracle.IsSupersetOf([Post.Secretary, Post.Director]), set.HoldsBothHeads);
            Assert.Equal(set.SitsOn(Body.PartyOrganisation) && set.SitsOn(Body.Committee), set.CrossServes);
            Assert.Equal(set.SitsOn(Body.PartyOrganisation) || set.SitsOn(Body.Committee), set.SitsOnTwoCommittees);
            Assert.All(AllPosts, post => Assert.Equal(oracle.Append(post).ToHashSet().Order(), set.With(post)));
            Assert.All(AllPosts, post => Assert.Equal(oracle.Except([post]).Order(), set.Without(post)));
        }
    }

    [Property]
    public bool Sets_are_equal_when_they_hold_the_same_posts(PostSet left, PostSet right) =>
        (left == right) == new HashSet<Post>(left).SetEquals(right) && (left != right || left.GetHashCode() == right.GetHashCode());

    [Property]
    public bool The_order_of_making_does_not_matter(PostSet set) => PostSet.Create([.. set.Reverse()]) == set;

    [Property]
    public bool One_shoulder_is_cross_service(PostSet set) => !set.HoldsBothHeads || set.CrossServes;

    // 书记、主任一肩挑: secretary and director at once. 交叉任职: a seat in both committees; the supervision committee is neither.
    [Fact]
    public void A_deputy_secretary_who_is_deputy_director_cross_serves_without_one_shoulder()
    {
        PostSet set = [Post.DeputySecretary, Post.DeputyDirector];
        Assert.True(set.CrossServes);
        Assert.False(set.HoldsBothHeads);
    }

    [Fact]
    public void A_party_committee_member_who_supervises_does_not_cross_serve()
    {
        PostSet set = [Post.PartyCommitteeMember, Post.SupervisionHead];
        Assert.False(set.CrossServes);
        Assert.True(set.SitsOnTwoCommittees);
    }

    [Fact]
    public void A_post_given_twice_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => PostSet.Create([Post.Director, Post.Secretary, Post.Director]));
        Assert.Contains("Director stands twice", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_no_post_is_refused_and_never_held()
    {
        const Post None = (Post)9;
        Assert.Throws<ArgumentOutOfRangeException>(() => PostSet.Create([None]));
        Assert.Throws<ArgumentOutOfRangeException>(() => default(PostSet).With(None));
        var all = PostSet.Create(AllPosts);
        Assert.False(all.Contains(None));
        Assert.False(all.Contains((Post)255));
        Assert.Equal(all, all.Without(None));
    }

    [Fact]
    public void Nobody_sits_on_a_value_that_is_no_body()
    {
        var all = PostSet.Create(AllPosts);
        Assert.All(Enumerable.Range(3, 253), value => Assert.False(all.SitsOn((Body)value)));
    }
}
