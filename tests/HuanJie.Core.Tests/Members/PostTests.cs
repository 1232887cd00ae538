using HuanJie.Members;
using HuanJie.Organisations;

namespace HuanJie.Tests.Members;

public sealed class PostTests
{
    [Theory]
    [InlineData(Post.Secretary, Body.PartyOrganisation, Position.Head)]
    [InlineData(Post.DeputySecretary, Body.PartyOrganisation, Position.Deputy)]
    [InlineData(Post.PartyCommitteeMember, Body.PartyOrganisation, Position.Member)]
    [InlineData(Post.Director, Body.Committee, Position.Head)]
    [InlineData(Post.DeputyDirector, Body.Committee, Position.Deputy)]
    [InlineData(Post.CommitteeMember, Body.Committee, Position.Member)]
    [InlineData(Post.SupervisionHead, Body.Supervision, Position.Head)]
    [InlineData(Post.SupervisionDeputyHead, Body.Supervision, Position.Deputy)]
    [InlineData(Post.SupervisionMember, Body.Supervision, Position.Member)]
    public void A_post_is_a_body_and_a_position(Post post, Body body, Position position)
    {
        Assert.Equal(body, post.Body);
        Assert.Equal(position, post.Position);
        Assert.Equal(post, Post.Of(body, position));
    }

    [Fact]
    public void There_is_no_post_of_an_unnamed_body_or_position()
    {
        Assert.Throws<ArgumentOutOfRangeException>("body", () => Post.Of((Body)3, Position.Head));
        Assert.Throws<ArgumentOutOfRangeException>("position", () => Post.Of(Body.Committee, (Position)3));
    }
}
