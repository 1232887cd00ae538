using HuanJie.Organisations;

namespace HuanJie.Members;

/// <summary>A post (职务): a <see cref="Body"/> and a <see cref="Position"/> in it, under the name in use.</summary>
/// <remarks>The value is three times the body plus the position, which <see cref="PostExtensions"/> takes apart.</remarks>
public enum Post : byte
{
    /// <summary>Secretary (党组织书记): head of the Party organisation.</summary>
    Secretary = 0,

    /// <summary>Deputy secretary (党组织副书记).</summary>
    DeputySecretary = 1,

    /// <summary>Member of the Party committee (党组织委员).</summary>
    PartyCommitteeMember = 2,

    /// <summary>Director (村/居委会主任): head of the villagers' or residents' committee.</summary>
    Director = 3,

    /// <summary>Deputy director (村/居委会副主任).</summary>
    DeputyDirector = 4,

    /// <summary>Member of the villagers' or residents' committee (村/居委会委员).</summary>
    CommitteeMember = 5,

    /// <summary>Head of the supervision committee (监督委员会主任).</summary>
    SupervisionHead = 6,

    /// <summary>Deputy head of the supervision committee (监督委员会副主任).</summary>
    SupervisionDeputyHead = 7,

    /// <summary>Member of the supervision committee (监督委员会委员).</summary>
    SupervisionMember = 8,
}
