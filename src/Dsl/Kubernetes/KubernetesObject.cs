namespace DagSharp.Kubernetes;

/// <summary>Any model of the Kubernetes Python client: <c>new KubernetesObject("V1Affinity") { ["node_affinity"] = … }</c>.</summary>
/// <param name="model">Name of the model, such as <c>V1Toleration</c>.</param>
public class KubernetesObject(string model) : PythonObject("kubernetes.client.models." + model);
