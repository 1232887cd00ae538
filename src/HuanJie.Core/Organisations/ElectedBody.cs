namespace HuanJie.Organisations;

/// <summary>A body that a rule is about (规则所涉的机构): with the law that governs it told apart, and the body that runs the election beside those elected.</summary>
/// <remarks>
/// <see cref="Body"/> says which seats a roster holds; this says which law speaks: a <see cref="Body.Committee"/> is a villagers' committee in a village and
/// a residents' committee in a community.
/// </remarks>
public enum ElectedBody : byte
{
    /// <summary>The villagers' committee (村民委员会), under 村民委员会组织法.</summary>
    VillagersCommittee = 0,

    /// <summary>The residents' committee (居民委员会), under 城市居民委员会组织法.</summary>
    ResidentsCommittee = 1,

    /// <summary>The committee of the Party organisation (党组织班子), under the Party's rules.</summary>
    PartyOrganisation = 2,

    /// <summary>The supervision committee (村务、居务监督委员会).</summary>
    SupervisionCommittee = 3,

    /// <summary>The election committee (村民、居民选举委员会), which runs an election and holds no seat of a roster.</summary>
    ElectionCommittee = 4,
}

/// <summary>Readings of a body that a rule is about (机构).</summary>
public static class ElectedBodyExtensions
{
    /// <param name="body">The body.</param>
    extension(ElectedBody body)
    {
        /// <summary>The body of a roster's seats; <see langword="null"/> for the election committee, which has none.</summary>
        public Body? Seats => body switch
        {
            ElectedBody.VillagersCommittee or ElectedBody.ResidentsCommittee => Body.Committee,
            ElectedBody.PartyOrganisation => Body.PartyOrganisation,
            ElectedBody.SupervisionCommittee => Body.Supervision,
            _ => null,
        };

        /// <summary>Whether an organisation of a kind can have the body: a village has no residents' committee. What is no kind is taken for a community, as everywhere.</summary>
        public bool ExistsIn(OrganisationKind kind) => body switch
        {
            ElectedBody.VillagersCommittee => kind is OrganisationKind.Village,
            ElectedBody.ResidentsCommittee => kind is not OrganisationKind.Village,
            _ => true,
        };

        /// <summary>The body that governs the seats of a body in an organisation of a kind.</summary>
        public static ElectedBody Of(Body seats, OrganisationKind kind) => seats switch
        {
            Body.PartyOrganisation => ElectedBody.PartyOrganisation,
            Body.Supervision => ElectedBody.SupervisionCommittee,
            _ => kind is OrganisationKind.Village ? ElectedBody.VillagersCommittee : ElectedBody.ResidentsCommittee,
        };
    }
}
