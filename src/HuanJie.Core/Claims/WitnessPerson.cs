using HuanJie.Members;

namespace HuanJie.Claims;

/// <summary>One made-up person (合成人员).</summary>
internal sealed record WitnessPerson(Member Member, bool Stays, bool LeftForAge);
