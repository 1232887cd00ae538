namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules that every contestant checks, by the ids of the rule book: thirteen rules of eight kinds.</summary>
public static class RuleIds
{
    public const string AgeFloor = "age-floor";
    public const string AgeNewHead = "age-new-head";
    public const string AgeNewOther = "age-new-other";
    public const string AgeContinuingHead = "age-continuing-head";
    public const string AgeContinuingOther = "age-continuing-other";
    public const string EducationHead = "education-head";
    public const string EducationOther = "education-other";
    public const string Party = "party";
    public const string Size = "size";
    public const string Woman = "woman";
    public const string KinInCommittee = "kin-committee";
    public const string KinInParty = "kin-party";
    public const string Supervision = "supervision";
}
