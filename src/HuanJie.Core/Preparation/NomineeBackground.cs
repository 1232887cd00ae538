namespace HuanJie.Preparation;

/// <summary>What somebody comes from (人员类别), as programmes for candidates count it; a person may have several.</summary>
public enum NomineeBackground : byte
{
    /// <summary>Somebody in office now (现任).</summary>
    Incumbent = 0,

    /// <summary>Came back from work elsewhere (返乡人员).</summary>
    Returnee = 1,

    /// <summary>A graduate (大学毕业生).</summary>
    Graduate = 2,

    /// <summary>A veteran (退役军人).</summary>
    Veteran = 3,

    /// <summary>Runs an enterprise or a farm (致富能手、企业负责人).</summary>
    Entrepreneur = 4,

    /// <summary>A grid or community worker (网格员、社区工作者).</summary>
    CommunityWorker = 5,

    /// <summary>Sent from above to work in the village (驻村干部、选派干部).</summary>
    Seconded = 6,
}
