using HuanJie.Members;

namespace HuanJie.Tests.Members;

public sealed class PoliticalAffiliationTests
{
    // GB/T 4762-1984.
    [Theory]
    [InlineData(0, PoliticalAffiliation.Unknown, null)]
    [InlineData(1, PoliticalAffiliation.CpcMember, true)]
    [InlineData(2, PoliticalAffiliation.CpcProbationaryMember, true)]
    [InlineData(3, PoliticalAffiliation.YouthLeagueMember, false)]
    [InlineData(4, PoliticalAffiliation.RevolutionaryCommittee, false)]
    [InlineData(5, PoliticalAffiliation.DemocraticLeague, false)]
    [InlineData(6, PoliticalAffiliation.NationalConstruction, false)]
    [InlineData(7, PoliticalAffiliation.AssociationForPromotingDemocracy, false)]
    [InlineData(8, PoliticalAffiliation.PeasantsAndWorkers, false)]
    [InlineData(9, PoliticalAffiliation.ZhiGong, false)]
    [InlineData(10, PoliticalAffiliation.JiuSan, false)]
    [InlineData(11, PoliticalAffiliation.TaiwanLeague, false)]
    [InlineData(12, PoliticalAffiliation.NonParty, false)]
    [InlineData(13, PoliticalAffiliation.Masses, false)]
    [InlineData(14, (PoliticalAffiliation)14, null)]
    public void Full_and_probationary_members_are_Party_members(int code, PoliticalAffiliation affiliation, bool? isCpcMember)
    {
        Assert.Equal(code, (int)affiliation);
        Assert.Equal(isCpcMember, affiliation.IsCpcMember);
    }

    // GB/T 2261.1-2003.
    [Fact]
    public void The_values_of_sex_are_the_codes_of_the_standard() =>
        Assert.Equal([0, 1, 2, 9], Enum.GetValues<Sex>().Select(sex => (int)sex));
}
