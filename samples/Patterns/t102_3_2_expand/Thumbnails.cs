namespace Patterns.T102_3_2;

/// <summary>The pictures of a catalogue.</summary>
public static class Thumbnails
{
    public static string[] Changed(string shop) => File.ReadAllLines($"/pictures/{shop}/changed.txt");

    /// <summary>In batches, so that ten thousand pictures are not ten thousand task instances.</summary>
    public static string[][] Batches(string[] pictures) => [.. pictures.Chunk(200)];

    public static int Render(string[] pictures) => pictures.Count(File.Exists);

    public static int Publish(int[] rendered) => rendered.Sum();
}
