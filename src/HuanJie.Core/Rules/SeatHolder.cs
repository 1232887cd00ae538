using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Rules;

/// <summary>Sees the holder of a seat as a candidate for it: with what a roster says, and nothing besides.</summary>
internal static class SeatHolder
{
    public static Candidate AsCandidate(Roster roster, Member member, Post post)
    {
        ArgumentNullException.ThrowIfNull(roster);
        ArgumentNullException.ThrowIfNull(member);
        return new()
        {
            Id = member.Id,
            Body = ElectedBody.Of(post.Body, roster.Organisation.Kind),
            Position = post.Position,
            Organisation = roster.Organisation.Kind,
            Entry = member.Entry,
            BirthDate = member.BirthDate,
            Sex = member.Sex,
            Education = member.Education,
            EthnicGroup = member.EthnicGroup,
            Affiliation = member.Affiliation,
            PartyJoined = member.PartyJoined,
        };
    }
}
