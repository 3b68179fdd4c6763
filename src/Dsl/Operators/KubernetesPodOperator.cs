using DagSharp.Kubernetes;

namespace DagSharp;

/// <summary>Runs a container in a Kubernetes pod.</summary>
public sealed class KubernetesPodOperator : Operator
{
    /// <summary>Runs a container in a Kubernetes pod.</summary>
    /// <param name="image">The image; a template. <see langword="null"/> when the pod comes from a spec or file.</param>
    public KubernetesPodOperator(string? image = null)
        : base("airflow.providers.cncf.kubernetes.operators.pod.KubernetesPodOperator") => Set("image", image);

    /// <summary>The image; a template.</summary>
    public string? Image
    {
        get => Get<string?>("image");
        init => Set("image", value);
    }

    /// <summary>Name of the pod; a template. A suffix makes it unique unless <see cref="RandomNameSuffix"/> is off.</summary>
    public string? Name
    {
        get => Get<string?>("name");
        init => Set("name", value);
    }

    /// <summary>Namespace; a template. Airflow's default: the connection's or the worker's own.</summary>
    public string? Namespace
    {
        get => Get<string?>("namespace");
        init => Set("namespace", value);
    }

    /// <summary>Entry point; templates. Default: the image's.</summary>
    public IReadOnlyList<string>? Commands
    {
        get => Get<IReadOnlyList<string>?>("cmds");
        init => Set("cmds", value);
    }

    /// <summary>Arguments of the entry point; templates.</summary>
    public IReadOnlyList<string>? Arguments
    {
        get => Get<IReadOnlyList<string>?>("arguments");
        init => Set("arguments", value);
    }

    /// <summary>Environment variables.</summary>
    public IReadOnlyList<EnvVar>? EnvVars
    {
        get => Get<IReadOnlyList<EnvVar>?>("env_vars");
        init => Set("env_vars", value);
    }

    /// <summary>Environment variables from whole config maps and secrets.</summary>
    public IReadOnlyList<EnvFrom>? EnvFrom
    {
        get => Get<IReadOnlyList<EnvFrom>?>("env_from");
        init => Set("env_from", value);
    }

    /// <summary>Secrets as variables or files.</summary>
    public IReadOnlyList<PodSecret>? Secrets
    {
        get => Get<IReadOnlyList<PodSecret>?>("secrets");
        init => Set("secrets", value);
    }

    /// <summary>Volumes of the pod.</summary>
    public IReadOnlyList<Volume>? Volumes
    {
        get => Get<IReadOnlyList<Volume>?>("volumes");
        init => Set("volumes", value);
    }

    /// <summary>Where the volumes appear.</summary>
    public IReadOnlyList<VolumeMount>? VolumeMounts
    {
        get => Get<IReadOnlyList<VolumeMount>?>("volume_mounts");
        init => Set("volume_mounts", value);
    }

    /// <summary>What the container asks for and may use.</summary>
    public ContainerResources? ContainerResources
    {
        get => Get<ContainerResources?>("container_resources");
        init => Set("container_resources", value);
    }

    /// <summary>Labels of the pod; templates.</summary>
    public IReadOnlyDictionary<string, string>? Labels
    {
        get => Get<IReadOnlyDictionary<string, string>?>("labels");
        init => Set("labels", value);
    }

    /// <summary>Annotations of the pod; templates.</summary>
    public IReadOnlyDictionary<string, string>? Annotations
    {
        get => Get<IReadOnlyDictionary<string, string>?>("annotations");
        init => Set("annotations", value);
    }

    /// <summary>Service account of the pod.</summary>
    public string? ServiceAccountName
    {
        get => Get<string?>("service_account_name");
        init => Set("service_account_name", value);
    }

    /// <summary><c>Always</c>, <c>IfNotPresent</c> or <c>Never</c>.</summary>
    public string? ImagePullPolicy
    {
        get => Get<string?>("image_pull_policy");
        init => Set("image_pull_policy", value);
    }

    /// <summary><c>V1LocalObjectReference</c>s to pull secrets.</summary>
    public IReadOnlyList<KubernetesObject>? ImagePullSecrets
    {
        get => Get<IReadOnlyList<KubernetesObject>?>("image_pull_secrets");
        init => Set("image_pull_secrets", value);
    }

    /// <summary>Longest wait for the pod to start, in seconds. Airflow's default: 120.</summary>
    public int? StartupTimeoutSeconds
    {
        get => Get<int?>("startup_timeout_seconds");
        init => Set("startup_timeout_seconds", value);
    }

    /// <summary>Whether the container's output goes into the task log. Airflow's default: true.</summary>
    public bool? GetLogs
    {
        get => Get<bool?>("get_logs");
        init => Set("get_logs", value);
    }

    /// <summary>What happens to the pod at the end. Airflow's default: <see cref="OnFinishAction.DeletePod"/>.</summary>
    public OnFinishAction? OnFinishAction
    {
        get => Get<OnFinishAction?>("on_finish_action");
        init => Set("on_finish_action", value);
    }

    /// <summary>Whether the pod is deleted at the end. Deprecated by Airflow: prefer <see cref="OnFinishAction"/>.</summary>
    public bool? IsDeleteOperatorPod
    {
        get => Get<bool?>("is_delete_operator_pod");
        init => Set("is_delete_operator_pod", value);
    }

    /// <summary>Whether the worker's own cluster is used. Default: the connection's.</summary>
    public bool? InCluster
    {
        get => Get<bool?>("in_cluster");
        init => Set("in_cluster", value);
    }

    /// <summary>Context of the kube config.</summary>
    public string? ClusterContext
    {
        get => Get<string?>("cluster_context");
        init => Set("cluster_context", value);
    }

    /// <summary>Path of the kube config; a template.</summary>
    public string? ConfigFile
    {
        get => Get<string?>("config_file");
        init => Set("config_file", value);
    }

    /// <summary>Connection. Airflow's default: <c>kubernetes_default</c>.</summary>
    public string? KubernetesConnId
    {
        get => Get<string?>("kubernetes_conn_id");
        init => Set("kubernetes_conn_id", value);
    }

    /// <summary>Whether the name gets a random suffix. Airflow's default: true.</summary>
    public bool? RandomNameSuffix
    {
        get => Get<bool?>("random_name_suffix");
        init => Set("random_name_suffix", value);
    }

    /// <summary><c>V1Affinity</c>.</summary>
    public KubernetesObject? Affinity
    {
        get => Get<KubernetesObject?>("affinity");
        init => Set("affinity", value);
    }

    /// <summary><c>V1Toleration</c>s.</summary>
    public IReadOnlyList<KubernetesObject>? Tolerations
    {
        get => Get<IReadOnlyList<KubernetesObject>?>("tolerations");
        init => Set("tolerations", value);
    }

    /// <summary>Labels the node must have.</summary>
    public IReadOnlyDictionary<string, string>? NodeSelector
    {
        get => Get<IReadOnlyDictionary<string, string>?>("node_selector");
        init => Set("node_selector", value);
    }

    /// <summary><c>V1PodSecurityContext</c>, or a mapping in camelCase.</summary>
    public object? SecurityContext
    {
        get => Get<object?>("security_context");
        init => Set("security_context", value);
    }

    /// <summary><c>V1Container</c>s that run first.</summary>
    public IReadOnlyList<KubernetesObject>? InitContainers
    {
        get => Get<IReadOnlyList<KubernetesObject>?>("init_containers");
        init => Set("init_containers", value);
    }

    /// <summary>A whole <c>V1Pod</c>.</summary>
    public KubernetesObject? FullPodSpec
    {
        get => Get<KubernetesObject?>("full_pod_spec");
        init => Set("full_pod_spec", value);
    }

    /// <summary>Path of a pod in YAML; a template.</summary>
    public string? PodTemplateFile
    {
        get => Get<string?>("pod_template_file");
        init => Set("pod_template_file", value);
    }

    /// <summary>Whether waiting happens in the triggerer. Airflow's default: the deployment's.</summary>
    public bool? Deferrable
    {
        get => Get<bool?>("deferrable");
        init => Set("deferrable", value);
    }
}
