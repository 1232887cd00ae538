namespace HuanJie.Organisations;

/// <summary>Whether an organisation is a village (村) or a community (社区).</summary>
/// <remarks>
/// The kind decides which law applies: the Organic Law of the Villagers' Committees (村民委员会组织法) or that of the
/// Urban Residents' Committees (城市居民委员会组织法). It is recorded, not read from the code: lists with a community under a
/// villagers' code exist, and <see cref="Organisation.KindAgreesWithCode"/> says so.
/// </remarks>
public enum OrganisationKind : byte
{
    /// <summary>A village (村), which elects a villagers' committee.</summary>
    Village = 0,

    /// <summary>A community (社区), which elects a residents' committee.</summary>
    Community = 1,
}
