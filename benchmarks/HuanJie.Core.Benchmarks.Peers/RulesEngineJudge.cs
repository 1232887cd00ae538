using HuanJie.Members;
using HuanJie.Rosters;
using NodaTime;
using RulesEngine.Models;
using Engine = RulesEngine.RulesEngine;
using EngineRule = RulesEngine.Models.Rule;

namespace HuanJie.Benchmarks.Peers;

/// <summary>Microsoft's RulesEngine over every seat and every organisation: rules as text, compiled once by the engine, ages by the birth cut-offs.</summary>
public sealed class RulesEngineJudge
{
    private static readonly ReSettings Settings = new() { CustomTypes = [typeof(EducationBand), typeof(LocalDate)] };

    private readonly Engine _engine = new(
        [
            new Workflow
            {
                WorkflowName = "seat",
                Rules =
                [
                    Rule(RuleIds.AgeFloor, "seat.Born <= LocalDate(2003, 1, 28)"),
                    Rule(RuleIds.AgeNewHead, "!(seat.IsHead && seat.IsNewcomer) || seat.Born >= LocalDate(1975, 1, 1)"),
                    Rule(RuleIds.AgeNewOther, "seat.IsHead || !seat.IsNewcomer || seat.Born >= LocalDate(1970, 1, 1)"),
                    Rule(RuleIds.AgeContinuingHead, "!(seat.IsHead && seat.IsContinuing) || seat.Born >= LocalDate(1965, 1, 1)"),
                    Rule(RuleIds.AgeContinuingOther, "seat.IsHead || !seat.IsContinuing || seat.Born >= LocalDate(1960, 1, 1)"),
                    Rule(RuleIds.EducationHead, "!seat.IsHead || seat.Education >= EducationBand.College"),
                    Rule(RuleIds.EducationOther, "seat.IsHead || seat.Education >= EducationBand.HighSchool"),
                    Rule(RuleIds.Party, "!seat.IsOnParty || seat.IsFullPartyMember"),
                ],
            },
            new Workflow
            {
                WorkflowName = "committees",
                Rules =
                [
                    Rule(RuleIds.Size, "committees.People >= 3 && committees.People <= 5 && committees.People % 2 == 1"),
                    Rule(RuleIds.Woman, "committees.MayHaveWoman"),
                    Rule(RuleIds.KinInCommittee, "!committees.KinInCommittee"),
                    Rule(RuleIds.KinInParty, "!committees.KinInParty"),
                    Rule(RuleIds.Supervision, "committees.Supervisors >= 3 && committees.Supervisors <= 5 && !committees.SupervisorsSitOnCommittee && !committees.KinBetweenSupervisionAndCommittee"),
                ],
            },
        ],
        Settings);

    public async Task<IReadOnlyList<Broken>> Of(IEnumerable<Roster> rosters)
    {
        var found = new List<Broken>();
        foreach (var roster in rosters)
        {
            foreach (var member in roster.Members)
            {
                foreach (var post in member.Posts)
                {
                    var seat = new Seat(roster, member, post);
                    foreach (var result in await _engine.ExecuteAllRulesAsync("seat", new RuleParameter("seat", seat)))
                    {
                        if (!result.IsSuccess)
                        {
                            found.Add(Broken.By(result.Rule.RuleName, seat));
                        }
                    }
                }
            }

            foreach (var result in await _engine.ExecuteAllRulesAsync("committees", new RuleParameter("committees", new Committees(roster))))
            {
                if (!result.IsSuccess)
                {
                    found.Add(new(result.Rule.RuleName, roster.Organisation.Code));
                }
            }
        }

        return found;
    }

    private static EngineRule Rule(string id, string kept) => new() { RuleName = id, Expression = kept, RuleExpressionType = RuleExpressionType.LambdaExpression };
}
