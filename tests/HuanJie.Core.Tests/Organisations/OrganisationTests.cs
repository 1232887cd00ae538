using FsCheck.Xunit;
using HuanJie.Organisations;

namespace HuanJie.Tests.Organisations;

[Properties(Arbitrary = [typeof(Domain)])]
public sealed class OrganisationTests
{
    [Property]
    public bool Without_a_lineage_it_is_its_own_predecessor(Organisation organisation) =>
        (organisation with { Lineage = null }).Predecessors == [organisation.Code];

    [Property]
    public bool With_a_lineage_the_predecessors_are_those_of_the_lineage(Organisation organisation, Lineage lineage) =>
        (organisation with { Lineage = lineage }).Predecessors == lineage.Predecessors;

    // 国统字〔2009〕91号: 001-199 and 400-499 residents' committees and the like, 200-399 and 500-599 villagers', 600 upwards reserved.
    [Theory]
    [InlineData("430105001001", OrganisationKind.Community, true)]
    [InlineData("430105001199", OrganisationKind.Village, false)]
    [InlineData("430105001200", OrganisationKind.Village, true)]
    [InlineData("430105001399", OrganisationKind.Community, false)]
    [InlineData("430105001400", OrganisationKind.Community, true)]
    [InlineData("430105001500", OrganisationKind.Village, true)]
    [InlineData("430105001600", OrganisationKind.Village, null)]
    [InlineData("430105001", OrganisationKind.Community, null)]
    public void The_code_agrees_with_the_kind_or_says_nothing(string code, OrganisationKind kind, bool? agrees) =>
        Assert.Equal(agrees, new Organisation { Code = Examples.Code(code), Kind = kind }.KindAgreesWithCode);

    [Fact]
    public void A_negative_number_is_refused_and_zero_is_not()
    {
        var village = Examples.Village("430105001201");
        Assert.Throws<ArgumentOutOfRangeException>("CollectiveEconomies", () => village with { CollectiveEconomies = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("Households", () => village with { Households = -1 });
        Assert.Throws<ArgumentOutOfRangeException>("PartyMembers", () => village with { PartyMembers = -1 });
        Assert.Equal(0, (village with { CollectiveEconomies = 0, Households = 0, PartyMembers = 0 }).Households);
    }

    [Fact]
    public void The_text_has_code_kind_and_name()
    {
        var village = Examples.Village("430105001201");
        Assert.Equal("430105001201 Village", village.ToString());
        Assert.Equal("430105001201 Village 测试村", (village with { Name = "测试村" }).ToString());
    }
}
