namespace DagSharp.Kubernetes;

/// <summary>What happens to a pod when its task ends.</summary>
public enum OnFinishAction
{
    /// <summary>It is deleted.</summary>
    DeletePod,

    /// <summary>It is kept.</summary>
    KeepPod,

    /// <summary>It is deleted if it succeeded.</summary>
    DeleteSucceededPod,

    /// <summary>It is deleted if it is still running.</summary>
    DeleteActivePod,
}
