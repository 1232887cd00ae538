using HuanJie.Dates;
using HuanJie.Members;
using HuanJie.Organisations;
using HuanJie.Rosters;

namespace HuanJie.Benchmarks.Peers;

/// <summary>The rules as somebody would write them who was told that it must be fast: one pass, birth cut-offs worked out beforehand, nothing made for who keeps them.</summary>
/// <remarks>It knows these thirteen rules only, and relies on every birth date being known to the day.</remarks>
public static class CarefulJudge
{
    private static readonly PartialDate LastBirth = PartialDate.From(Limits.PollingDay.PlusYears(-Limits.Youngest));
    private static readonly PartialDate NewHead = PartialDate.From(Limits.FirstBirth(Limits.NewHead));
    private static readonly PartialDate NewOther = PartialDate.From(Limits.FirstBirth(Limits.NewOther));
    private static readonly PartialDate ContinuingHead = PartialDate.From(Limits.FirstBirth(Limits.ContinuingHead));
    private static readonly PartialDate ContinuingOther = PartialDate.From(Limits.FirstBirth(Limits.ContinuingOther));

    public static IReadOnlyList<Broken> Of(IReadOnlyList<Roster> rosters)
    {
        var found = new List<Broken>();
        foreach (var roster in rosters)
        {
            Judge(roster, found);
        }

        return found;
    }

    private static void Judge(Roster roster, List<Broken> found)
    {
        var (people, women, supervisors, doubled) = (0, 0, 0, false);
        foreach (var member in roster.Members.AsSpan())
        {
            for (var post = Post.Secretary; post <= Post.SupervisionMember; post++)
            {
                if (member.Posts.Contains(post))
                {
                    JudgeSeat(roster, member, post, found);
                }
            }

            var (onCommittee, onSupervision) = (member.SitsOn(Body.Committee), member.SitsOn(Body.Supervision));
            people += onCommittee ? 1 : 0;
            women += onCommittee && member.Sex is not Sex.Male ? 1 : 0;
            supervisors += onSupervision ? 1 : 0;
            doubled |= onCommittee && onSupervision;
        }

        var code = roster.Organisation.Code;
        if (people is < Limits.FewestPeople or > Limits.MostPeople || people % 2 == 0)
        {
            found.Add(new(RuleIds.Size, code));
        }

        if (women == 0)
        {
            found.Add(new(RuleIds.Woman, code));
        }

        var (inCommittee, inParty, between) = KinOf(roster);
        if (inCommittee)
        {
            found.Add(new(RuleIds.KinInCommittee, code));
        }

        if (inParty)
        {
            found.Add(new(RuleIds.KinInParty, code));
        }

        if (supervisors is < Limits.FewestOnSupervision or > Limits.MostOnSupervision || doubled || between)
        {
            found.Add(new(RuleIds.Supervision, code));
        }
    }

    private static void JudgeSeat(Roster roster, Member member, Post post, List<Broken> found)
    {
        var born = member.BirthDate!.Value;
        if (born.CompareTo(LastBirth) > 0)
        {
            found.Add(new(RuleIds.AgeFloor, roster.Organisation.Code, member.Id, post));
        }

        var isHead = post is Post.Secretary or Post.Director or Post.SupervisionHead;
        if (member.Entry is Entry.Newcomer && born.CompareTo(isHead ? NewHead : NewOther) < 0)
        {
            found.Add(new(isHead ? RuleIds.AgeNewHead : RuleIds.AgeNewOther, roster.Organisation.Code, member.Id, post));
        }
        else if (member.Entry is Entry.Continuing && born.CompareTo(isHead ? ContinuingHead : ContinuingOther) < 0)
        {
            found.Add(new(isHead ? RuleIds.AgeContinuingHead : RuleIds.AgeContinuingOther, roster.Organisation.Code, member.Id, post));
        }

        if (member.Education is { } education && education.Band() < (isHead ? EducationBand.College : EducationBand.HighSchool))
        {
            found.Add(new(isHead ? RuleIds.EducationHead : RuleIds.EducationOther, roster.Organisation.Code, member.Id, post));
        }

        if (post <= Post.PartyCommitteeMember && member.Affiliation is not PoliticalAffiliation.CpcMember)
        {
            found.Add(new(RuleIds.Party, roster.Organisation.Code, member.Id, post));
        }
    }

    private static (bool InCommittee, bool InParty, bool Between) KinOf(Roster roster)
    {
        var (inCommittee, inParty, between) = (false, false, false);
        foreach (var kin in (roster.Kin ?? []).AsSpan())
        {
            if (kin.Relation <= Relation.Grandchild && PostsOf(roster, kin.Person) is { } one && PostsOf(roster, kin.Other) is { } other)
            {
                inCommittee |= one.SitsOn(Body.Committee) && other.SitsOn(Body.Committee);
                inParty |= one.SitsOn(Body.PartyOrganisation) && other.SitsOn(Body.PartyOrganisation);
                between |= (one.SitsOn(Body.Supervision) && other.SitsOn(Body.Committee)) || (one.SitsOn(Body.Committee) && other.SitsOn(Body.Supervision));
            }
        }

        return (inCommittee, inParty, between);
    }

    private static PostSet? PostsOf(Roster roster, PersonId person)
    {
        foreach (var member in roster.Members.AsSpan())
        {
            if (member.Id == person)
            {
                return member.Posts;
            }
        }

        return null;
    }
}
