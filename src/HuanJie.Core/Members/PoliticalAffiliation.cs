namespace HuanJie.Members;

/// <summary>The political affiliation (政治面貌) of a person.</summary>
/// <remarks>The values are the codes of GB/T 4762-1984; <see cref="Unknown"/> is no code of it and is the default.</remarks>
public enum PoliticalAffiliation : byte
{
    /// <summary>Not known (不详).</summary>
    Unknown = 0,

    /// <summary>Member of the Communist Party of China (中国共产党党员): code 01.</summary>
    CpcMember = 1,

    /// <summary>Probationary member of the Communist Party of China (中国共产党预备党员): code 02.</summary>
    CpcProbationaryMember = 2,

    /// <summary>Member of the Communist Youth League (中国共产主义青年团团员): code 03.</summary>
    YouthLeagueMember = 3,

    /// <summary>Member of the Revolutionary Committee of the Chinese Kuomintang (民革): code 04.</summary>
    RevolutionaryCommittee = 4,

    /// <summary>Member of the China Democratic League (民盟): code 05.</summary>
    DemocraticLeague = 5,

    /// <summary>Member of the China National Democratic Construction Association (民建): code 06.</summary>
    NationalConstruction = 6,

    /// <summary>Member of the China Association for Promoting Democracy (民进): code 07.</summary>
    AssociationForPromotingDemocracy = 7,

    /// <summary>Member of the Chinese Peasants' and Workers' Democratic Party (农工党): code 08.</summary>
    PeasantsAndWorkers = 8,

    /// <summary>Member of the China Zhi Gong Party (致公党): code 09.</summary>
    ZhiGong = 9,

    /// <summary>Member of the Jiusan Society (九三学社): code 10.</summary>
    JiuSan = 10,

    /// <summary>Member of the Taiwan Democratic Self-Government League (台盟): code 11.</summary>
    TaiwanLeague = 11,

    /// <summary>Democratic person without party (无党派民主人士): code 12; not the same as <see cref="Masses"/>.</summary>
    NonParty = 12,

    /// <summary>Of the masses (群众): code 13.</summary>
    Masses = 13,
}

/// <summary>Readings of the political affiliation (政治面貌).</summary>
public static class PoliticalAffiliationExtensions
{
    /// <param name="affiliation">The affiliation.</param>
    extension(PoliticalAffiliation affiliation)
    {
        /// <summary>Whether the person is a Party member (党员), full or probationary; null when the affiliation is not known.</summary>
        /// <remarks>A value outside GB/T 4762-1984 gives null, too.</remarks>
        public bool? IsCpcMember => affiliation switch
        {
            PoliticalAffiliation.CpcMember or PoliticalAffiliation.CpcProbationaryMember => true,
            >= PoliticalAffiliation.YouthLeagueMember and <= PoliticalAffiliation.Masses => false,
            _ => null,
        };

        /// <summary>What the affiliation says about membership of the Party (党员身份).</summary>
        /// <remarks>A value outside GB/T 4762-1984 gives <see cref="PartyStanding.Unknown"/>.</remarks>
        public PartyStanding PartyStanding => affiliation switch
        {
            PoliticalAffiliation.CpcMember => PartyStanding.Full,
            PoliticalAffiliation.CpcProbationaryMember => PartyStanding.Probationary,
            >= PoliticalAffiliation.YouthLeagueMember and <= PoliticalAffiliation.Masses => PartyStanding.None,
            _ => PartyStanding.Unknown,
        };
    }
}
