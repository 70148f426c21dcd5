<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>Audit</name>
    <message>
        <source>Statistics count colours only. Under transparent pixels a file may hold any colour; training code that composites sees other values.</source>
        <translation>Die Statistik zählt nur Farben. Unter transparenten Pixeln kann in einer Datei jede Farbe stehen; Trainingscode, der Transparenz verrechnet, sieht andere Werte.</translation>
    </message>
    <message>
        <source>Share of the variance of image brightness that lies between the classes (η²), beside the 95th percentile under shuffled labels. Where brightness tells classes apart, centring each image takes a clue away.</source>
        <translation>Anteil der Varianz der Bildhelligkeit, der zwischen den Klassen liegt (η²), daneben das 95. Perzentil bei gemischten Labels. Wo Helligkeit die Klassen trennt, nimmt das Zentrieren jedes Bildes einen Hinweis weg.</translation>
    </message>
    <message>
        <source>The profile of the press is not applied. Another reader may give other colours.</source>
        <translation>Das Profil der Druckmaschine wird nicht angewendet. Ein anderes Leseprogramm kann andere Farben liefern.</translation>
    </message>
    <message>
        <source>Files that end early are filled up by the decoder. Their filling counts as if it were image.</source>
        <translation>Dateien, die zu früh enden, füllt der Decoder auf. Die Füllung zählt, als wäre sie Bild.</translation>
    </message>
    <message>
        <source>What the decoder remarked while it read these images.</source>
        <translation>Was der Decoder beim Lesen dieser Bilder bemerkt hat.</translation>
    </message>
    <message>
        <source>Equal bytes, found by size and hash. Copies give their content more weight in the mean and the deviation.</source>
        <translation>Gleiche Bytes, gefunden über Größe und Hash. Kopien geben ihrem Inhalt mehr Gewicht in Mittelwert und Abweichung.</translation>
    </message>
    <message>
        <source>The same file in training and in a held-out split: results there are too good. Remove one of the copies.</source>
        <translation>Dieselbe Datei im Training und in einem zurückgehaltenen Split: Ergebnisse dort sind zu gut. Eine der Kopien entfernen.</translation>
    </message>
    <message>
        <source>Found from the levels that occur. Where data of fewer bits stand in the low bits of 16, divide by their own full scale, not by 65,535.</source>
        <translation>Aus den vorkommenden Stufen ermittelt. Wo Daten mit weniger Bits in den unteren Bits von 16 stehen, durch ihren eigenen Vollausschlag teilen, nicht durch 65.535.</translation>
    </message>
    <message>
        <source>Of an image without contrast the deviation is noise or zero. Modes that divide by it need a floor; TensorFlow takes 1/√N.</source>
        <translation>Bei einem Bild ohne Kontrast ist die Abweichung Rauschen oder null. Modi, die durch sie teilen, brauchen eine Untergrenze; TensorFlow nimmt 1/√N.</translation>
    </message>
    <message>
        <source>What is in there is missing from every number shown.</source>
        <translation>Was darin steht, fehlt in allen gezeigten Zahlen.</translation>
    </message>
    <message>
        <source>Training code reads code values and ignores profiles, and so do the statistics. What is on the screen may differ from a managed viewer.</source>
        <translation>Trainingscode liest Codewerte und übergeht Profile, die Statistik ebenso. Die Anzeige kann von einem farbverwalteten Betrachter abweichen.</translation>
    </message>
    <message>
        <source>A gray image is read as R = G = B, as most loaders do. Many of them make the channels more alike than those of the colour images.</source>
        <translation>Ein Graubild wird als R = G = B gelesen, wie es die meisten Leseprogramme tun. Viele davon machen die Kanäle einander ähnlicher, als die der Farbbilder sind.</translation>
    </message>
    <message>
        <source>They take three times the room and hold one channel. Colour whitening finds no colour in them.</source>
        <translation>Sie brauchen dreimal so viel Platz und enthalten einen Kanal. Farb-Whitening findet in ihnen keine Farbe.</translation>
    </message>
    <message>
        <source>Video levels that were never expanded to 0 … 255. Beside images of full range, black and white mean two things in one set.</source>
        <translation>Videopegel, die nie auf 0 … 255 gespreizt wurden. Neben Bildern mit vollem Umfang bedeuten Schwarz und Weiß im selben Datensatz zweierlei.</translation>
    </message>
    <message>
        <source>Every sample is divided by the full scale of its own file. A loader that divides all by 255 gives other values.</source>
        <translation>Jedes Sample wird durch den Vollausschlag seiner eigenen Datei geteilt. Ein Leseprogramm, das alles durch 255 teilt, liefert andere Werte.</translation>
    </message>
    <message>
        <source>NaN and infinities would make every mean undefined. They are counted and left out here; training code must do so too.</source>
        <translation>NaN und Unendlich würden jeden Mittelwert unbestimmt machen. Hier werden sie gezählt und ausgelassen; Trainingscode muss das auch tun.</translation>
    </message>
    <message>
        <source>Means and deviations of channels do not depend on it; the mean image and everything with windows does. Loaders differ: OpenCV turns, PIL does not.</source>
        <translation>Mittelwerte und Abweichungen der Kanäle hängen nicht davon ab; das Mittelwertbild und alles mit Fenstern schon. Leseprogramme unterscheiden sich: OpenCV dreht, PIL nicht.</translation>
    </message>
    <message>
        <source>Loaders that take the indices for gray levels give other numbers.</source>
        <translation>Leseprogramme, die die Indizes für Graustufen halten, liefern andere Zahlen.</translation>
    </message>
    <message>
        <source>Distance of image brightness between the splits, in pooled deviations, and the two-sample Kolmogorov–Smirnov distance with its critical value. Constants fitted on one split do not centre the other.</source>
        <translation>Abstand der Bildhelligkeit zwischen den Splits in gepoolten Abweichungen und der Kolmogorow-Smirnow-Abstand zweier Stichproben mit seinem kritischen Wert. Auf einem Split angepasste Konstanten zentrieren den anderen nicht.</translation>
    </message>
    <message>
        <source>Gaps between levels that occur: contrast was stretched in 8 bits, which cannot bring levels back. The original files may hold more.</source>
        <translation>Lücken zwischen den vorkommenden Stufen: Der Kontrast wurde in 8 Bit gespreizt, was keine Stufen zurückbringt. Die Originaldateien enthalten womöglich mehr.</translation>
    </message>
    <message>
        <source>Only what a file calls alpha (TIFF&apos;s ExtraSamples) is taken for alpha. Training code that reads all bands needs statistics of all of them.</source>
        <translation>Nur was eine Datei Alpha nennt (ExtraSamples in TIFF), gilt als Alpha. Trainingscode, der alle Bänder liest, braucht die Statistik aller.</translation>
    </message>
    <message>
        <source>Of animations and many-page files only the first picture is read, as image loaders do, unless all pages are asked for in the reading options. Each is then an image of its own.</source>
        <translation>Von Animationen und mehrseitigen Dateien wird nur das erste Bild gelesen, wie es Bildlader tun, es sei denn, die Leseoptionen verlangen alle Seiten. Dann ist jede ein eigenes Bild.</translation>
    </message>
    <message>
        <source>Where such pixels are many, mean and deviation tell more of them than of the images. Crop them away or replace them before you use these numbers.</source>
        <translation>Wo es viele solche Pixel gibt, sagen Mittelwert und Streuung mehr über sie als über die Bilder. Schneiden Sie sie weg oder ersetzen Sie sie, bevor Sie diese Zahlen verwenden.</translation>
    </message>
    <message>
        <source>Nothing is transparent. A loader that takes alpha for a fourth colour still feeds a constant to the network.</source>
        <translation>Nichts ist durchsichtig. Ein Lader, der Alpha für eine vierte Farbe hält, füttert das Netz dennoch mit einer Konstanten.</translation>
    </message>
    <message>
        <source>Associated alpha: each colour is stored as its product with alpha. A loader that does not divide feeds darker colours. OpenEXR holds light that way by definition, and it is read as it is.</source>
        <translation>Assoziiertes Alpha: Jede Farbe ist als ihr Produkt mit Alpha gespeichert. Ein Lader, der nicht teilt, liefert dunklere Farben. OpenEXR hält Licht nach Definition so fest und wird gelesen, wie es ist.</translation>
    </message>
    <message>
        <source>Files of one bit a pixel have 0 and full scale alone: that is no saturation.</source>
        <translation>Dateien mit einem Bit je Pixel haben nur 0 und vollen Ausschlag: Das ist keine Sättigung.</translation>
    </message>
    <message>
        <source>The same file in two classes: whatever a network answers, one of them counts as a mistake. Look at the copies and keep one label.</source>
        <translation>Dieselbe Datei in zwei Klassen: Was ein Netz auch antwortet, eine davon zählt als Fehler. Die Kopien ansehen und eine Klasse behalten.</translation>
    </message>
    <message>
        <source>Other bytes, but the same size and samples: one picture saved twice. It counts twice in the mean and the deviation.</source>
        <translation>Andere Bytes, aber gleiche Größe und gleiche Samples: ein Bild, zweimal gespeichert. Es zählt in Mittelwert und Abweichung doppelt.</translation>
    </message>
    <message>
        <source>Float images have no full scale of their own; 1 counts as white. Divide samples of 0 to 255 by 255 before you train on these statistics.</source>
        <translation>Float-Bilder haben keinen eigenen vollen Ausschlag; 1 gilt als Weiß. Teilen Sie Samples von 0 bis 255 durch 255, bevor Sie mit dieser Statistik trainieren.</translation>
    </message>
    <message>
        <source>Stored without loss, few distinct pixels, nearly all like their neighbours: masks or class indices. Keep them out of the set with an exclusion or the pattern of their names.</source>
        <translation>Verlustfrei gespeichert, wenige verschiedene Pixel, fast alle wie ihre Nachbarn: Masken oder Klassennummern. Halten Sie sie durch Ausschluss oder ein Namensmuster aus der Menge heraus.</translation>
    </message>
    <message>
        <source>What a file holds is told by its first bytes. Rename these files, or convert them to what their names say.</source>
        <translation>Was eine Datei enthält, sagen ihre ersten Bytes. Benennen Sie diese Dateien um, oder wandeln Sie sie in das um, was ihr Name sagt.</translation>
    </message>
</context>
<context>
    <name>ChannelStatistics</name>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Σx ÷ N over every pixel of every image, each weighing the same. Exact.
It is the mean that torchvision&apos;s Normalize takes, and Keras&apos; Normalization after adapt().</source>
        <translation>Σx ÷ N über jedes Pixel jedes Bildes, alle gleich gewichtet. Exakt.
Diesen Mittelwert nehmen Normalize von torchvision und Normalization von Keras nach adapt().</translation>
    </message>
    <message>
        <source>σ pooled, per pixel</source>
        <translation>σ gepoolt, je Pixel</translation>
    </message>
    <message>
        <source>√(Σ(x − mean)² ÷ N) over every pixel of every image. Population formula, exact.
The std that makes the set&apos;s variance 1: what torchvision&apos;s Normalize should be given, what Keras&apos; Normalization computes, and what exports write. σ² = (σ within)² + (σ between)².</source>
        <translation>√(Σ(x − Mittelwert)² ÷ N) über jedes Pixel jedes Bildes. Formel der Grundgesamtheit, exakt.
Die Standardabweichung, die die Varianz des Datensatzes auf 1 bringt: das, was Normalize von torchvision bekommen soll, was Normalization von Keras berechnet und was Exporte schreiben. σ² = (σ innerhalb)² + (σ zwischen)².</translation>
    </message>
    <message>
        <source>σ of image means</source>
        <translation>σ der Bildmittelwerte</translation>
    </message>
    <message>
        <source>√(Σ(mᵢ − mean of m)² ÷ images), mᵢ the mean of image i; every image weighs the same. Exact.
How much images differ in brightness. Code that reduces images to their means before it takes the std gets this one; it is too small to divide by.</source>
        <translation>√(Σ(mᵢ − Mittel der m)² ÷ Bilder), mᵢ der Mittelwert von Bild i; jedes Bild zählt gleich viel. Exakt.
Wie sehr sich Bilder in der Helligkeit unterscheiden. Code, der Bilder auf ihre Mittelwerte verkürzt, bevor er die Standardabweichung bildet, erhält diese; als Teiler ist sie zu klein.</translation>
    </message>
    <message>
        <source>Mean of image σ</source>
        <translation>Mittel der Bild-σ</translation>
    </message>
    <message>
        <source>Σσᵢ ÷ images, σᵢ the standard deviation inside image i; every image weighs the same. Exact.
How much contrast an image has by itself. Many recipes average the std over images or batches and get this one; the familiar ImageNet 0.229, 0.224, 0.225 come from such an average. It is smaller than the pooled σ unless all images share one mean and one σ.</source>
        <translation>Σσᵢ ÷ Bilder, σᵢ die Standardabweichung innerhalb von Bild i; jedes Bild zählt gleich viel. Exakt.
Wie viel Kontrast ein Bild für sich hat. Viele Rezepte mitteln die Standardabweichung über Bilder oder Batches und erhalten diese; die bekannten 0.229, 0.224, 0.225 von ImageNet stammen aus einem solchen Mittel. Sie ist kleiner als die gepoolte σ, außer wenn alle Bilder denselben Mittelwert und dieselbe σ haben.</translation>
    </message>
    <message>
        <source>Variance between images (η²)</source>
        <translation>Varianz zwischen Bildern (η²)</translation>
    </message>
    <message>
        <source>Σnᵢ(mᵢ − mean)² ÷ Σ(x − mean)²: the share of the pooled variance that comes from images differing from each other. Exact; between_image_share in the statistics file.
Modes that centre each image take this part away.</source>
        <translation>Σnᵢ(mᵢ − Mittelwert)² ÷ Σ(x − Mittelwert)²: der Anteil der gepoolten Varianz, der daher rührt, dass sich Bilder unterscheiden. Exakt; between_image_share in der Statistikdatei.
Modi, die jedes Bild zentrieren, nehmen diesen Teil weg.</translation>
    </message>
    <message>
        <source>Variance within images (1 − η²)</source>
        <translation>Varianz innerhalb der Bilder (1 − η²)</translation>
    </message>
    <message>
        <source>The other part of the pooled variance: contrast inside the images, Σnᵢσᵢ² ÷ Σ(x − mean)². Exact.</source>
        <translation>Der andere Teil der gepoolten Varianz: der Kontrast innerhalb der Bilder, Σnᵢσᵢ² ÷ Σ(x − Mittelwert)². Exakt.</translation>
    </message>
    <message>
        <source>Mean image&apos;s share</source>
        <translation>Anteil des Mittelwertbildes</translation>
    </message>
    <message>
        <source>The share of the pooled variance that the mean image explains beyond one constant per channel, freed of what chance explains; the mean over channels (mean_share in the statistics file). Near 0, subtracting the mean image does no more than subtracting channel means.</source>
        <translation>Der Anteil der gepoolten Varianz, den das Mittelwertbild über eine Konstante je Kanal hinaus erklärt, befreit von dem, was der Zufall erklärt; Mittel über die Kanäle (mean_share in der Statistikdatei). Nahe 0 bringt das Abziehen des Mittelwertbildes nicht mehr als das Abziehen der Kanalmittelwerte.</translation>
    </message>
    <message>
        <source>Classes&apos; share of brightness</source>
        <translation>Helligkeitsanteil der Klassen</translation>
    </message>
    <message>
        <source>The share of the variance of image brightness that lies between the classes (η²). Above what chance reaches, brightness tells classes apart.</source>
        <translation>Der Anteil der Varianz der Bildhelligkeit, der zwischen den Klassen liegt (η²). Oberhalb dessen, was der Zufall erreicht, trennt Helligkeit die Klassen.</translation>
    </message>
    <message>
        <source>Classes&apos; share by chance, up to</source>
        <translation>Anteil der Klassen durch Zufall, bis</translation>
    </message>
    <message>
        <source>The 95th percentile of that share under shuffled labels: what classes of these sizes reach by chance, if brightness has nothing to do with them.</source>
        <translation>Das 95. Perzentil dieses Anteils bei gemischten Labels: was Klassen dieser Größen durch Zufall erreichen, wenn Helligkeit nichts mit ihnen zu tun hat.</translation>
    </message>
    <message>
        <source>Smallest</source>
        <translation>Kleinster</translation>
    </message>
    <message>
        <source>The smallest value of any pixel. Exact.</source>
        <translation>Der kleinste Wert aller Pixel. Exakt.</translation>
    </message>
    <message>
        <source>Largest</source>
        <translation>Größter</translation>
    </message>
    <message>
        <source>The largest value of any pixel. Exact.</source>
        <translation>Der größte Wert aller Pixel. Exakt.</translation>
    </message>
    <message>
        <source>At 0</source>
        <translation>Bei 0</translation>
    </message>
    <message>
        <source>The share of samples that stand at 0 in the file: blacks that may have been lost. Exact.</source>
        <translation>Der Anteil der Samples, die in der Datei bei 0 stehen: Tiefen, die verloren sein können. Exakt.</translation>
    </message>
    <message>
        <source>At full scale</source>
        <translation>Bei Vollausschlag</translation>
    </message>
    <message>
        <source>The share of samples that stand at full scale in the file: lights that may have been lost. Exact.</source>
        <translation>Der Anteil der Samples, die in der Datei bei Vollausschlag stehen: Lichter, die verloren sein können. Exakt.</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>PNG (*.png)</source>
        <translation>PNG (*.png)</translation>
    </message>
    <message>
        <source>SVG (*.svg)</source>
        <translation>SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save Figure</source>
        <translation>Abbildung speichern</translation>
    </message>
</context>
<context>
    <name>ChartRegistry</name>
    <message>
        <source>Trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>What each mode keeps of the light in the images, and what it costs in noise.</source>
        <translation>Was jeder Modus vom Licht in den Bildern behält und was das an Rauschen kostet.</translation>
    </message>
    <message>
        <source>Conditioning</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>λmax ÷ λmin of the colours after each step: the closer to 1, the more evenly a first layer learns.</source>
        <translation>λmax ÷ λmin der Farben nach jedem Schritt: je näher an 1, desto gleichmäßiger lernt eine erste Schicht.</translation>
    </message>
    <message>
        <source>Convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>How soon means and deviations are known: levels with 95 % intervals against images read, on a logarithmic axis.</source>
        <translation>Wie bald Mittelwerte und Abweichungen bekannt sind: Stufen mit 95-%-Intervallen über den gelesenen Bildern, auf logarithmischer Achse.</translation>
    </message>
</context>
<context>
    <name>Durations</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
</context>
<context>
    <name>ExportJob</name>
    <message>
        <source>%1 in all</source>
        <translation>%1 insgesamt</translation>
    </message>
    <message>
        <source>Binary file, %1. It begins:</source>
        <translation>Binärdatei, %1. Sie beginnt mit:</translation>
    </message>
    <message>
        <source>Beside it: %1 (%2)</source>
        <translation>Daneben: %1 (%2)</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 images have been read.</source>
        <translation>Teilweise: %1 von %2 Bildern sind gelesen.</translation>
    </message>
    <message>
        <source>Fitted on all images, those of val and test among them: results on these will look better than they are.</source>
        <translation>An alle Bilder angepasst, auch an die von val und test: Ergebnisse darauf werden besser aussehen, als sie sind.</translation>
    </message>
    <message>
        <source>%1 reads channels as B, G, R; the file is written in that order.</source>
        <translation>%1 liest Kanäle als B, G, R; die Datei ist in dieser Reihenfolge geschrieben.</translation>
    </message>
    <message>
        <source>%1 will be replaced.</source>
        <translation>%1 wird ersetzt.</translation>
    </message>
    <message>
        <source>Fitted on %1, not on this set.</source>
        <translation>Angepasst an %1, nicht an diesen Datensatz.</translation>
    </message>
    <message>
        <source>%1 cannot say this mode (%2). It says: %3.</source>
        <translation>%1 kann diesen Modus nicht ausdrücken (%2). Ausgedrückt wird: %3.</translation>
    </message>
</context>
<context>
    <name>FitSource</name>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>split %1</source>
        <translation>Split %1</translation>
    </message>
    <message>
        <source>%1 (one image)</source>
        <translation>%1 (ein Bild)</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n images)</source>
        <translation>
            <numerusform>%1 (%n Bild)</numerusform>
            <numerusform>%1 (%n Bilder)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HelpDialogs</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>About NormScope</source>
        <translation>Über NormScope</translation>
    </message>
    <message>
        <source>See what every image normalization does to your data set, and what it loses.

Nothing leaves this computer.

The window is free software under the GNU General Public License, version 3 or later; the core library and the command line are under the Apache License 2.0.</source>
        <translation>Sehen, was jede Bildnormalisierung mit einem Datensatz macht und was sie verliert.

Nichts verlässt diesen Computer.

Das Fenster ist freie Software unter der GNU General Public License, Version 3 oder neuer; die Kernbibliothek und die Befehlszeile stehen unter der Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>%1, cores: %2</source>
        <translation>%1, Kerne: %2</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 found, %2 read, %3 failed</source>
        <translation>%1 gefunden, %2 gelesen, %3 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Report a Problem</source>
        <translation>Problem melden</translation>
    </message>
</context>
<context>
    <name>HelpPages</name>
    <message>
        <source># The mode comparison

One row per mode. Each number says in its tooltip what it is made of, and whether it comes from every sample or from a seeded sample of images.

</source>
        <translation># Der Modusvergleich

Eine Zeile je Modus. Jede Zahl sagt in ihrem Tooltip, woraus sie gebildet ist und ob sie aus allen Samples oder aus einer festen Zufallsauswahl von Bildern stammt.

</translation>
    </message>
    <message>
        <source># Warnings and their limits

A warning has a sentence, the evidence (how many images, the measured value, the limit) and Show, which leads to the images it is about. Information, warning and error differ by symbol and word, not by colour alone. Nothing is hidden: what is judged by which limit is listed here, and can be changed under Dataset &gt; Limits of Warnings.

</source>
        <translation># Warnungen und ihre Grenzwerte

Eine Warnung hat einen Satz, den Beleg (wie viele Bilder, den gemessenen Wert, den Grenzwert) und Zeigen, das zu den betroffenen Bildern führt. Information, Warnung und Fehler unterscheiden sich durch Zeichen und Wort, nicht allein durch Farbe. Nichts ist versteckt: Was nach welchem Grenzwert beurteilt wird, steht hier und lässt sich unter Datensatz &gt; Grenzwerte der Warnungen ändern.

</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Was beurteilt wird</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Modes</source>
        <translation>Modi</translation>
    </message>
    <message>
        <source>Warnings and limits</source>
        <translation>Warnungen und Grenzwerte</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>Columns of the comparison</source>
        <translation>Spalten des Vergleichs</translation>
    </message>
</context>
<context>
    <name>HistogramCurves</name>
    <message>
        <source>No image has been read yet</source>
        <translation>Noch ist kein Bild gelesen</translation>
    </message>
    <message>
        <source>This image has not been read</source>
        <translation>Dieses Bild wurde nicht gelesen</translation>
    </message>
    <message>
        <source>This mode has not been measured yet</source>
        <translation>Dieser Modus wurde noch nicht gemessen</translation>
    </message>
    <message>
        <source>This mode has no output histogram</source>
        <translation>Dieser Modus hat kein Ausgabehistogramm</translation>
    </message>
    <message>
        <source>The mode&apos;s output of this image is not known</source>
        <translation>Die Ausgabe des Modus für dieses Bild ist nicht bekannt</translation>
    </message>
    <message>
        <source>Nothing has been measured yet</source>
        <translation>Noch ist nichts gemessen</translation>
    </message>
    <message>
        <source>No image is selected</source>
        <translation>Kein Bild ist ausgewählt</translation>
    </message>
</context>
<context>
    <name>HistogramEnds</name>
    <message>
        <source>%1 lost</source>
        <translation>%1 verloren</translation>
    </message>
    <message>
        <source>%1 outside</source>
        <translation>%1 außerhalb</translation>
    </message>
</context>
<context>
    <name>HistogramWords</name>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>output of A: %1</source>
        <translation>Ausgabe von A: %1</translation>
    </message>
    <message>
        <source>output of B: %1</source>
        <translation>Ausgabe von B: %1</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>All %1 images</source>
        <translation>Alle %1 Bilder</translation>
    </message>
    <message>
        <source>One selected image</source>
        <translation>Ein ausgewähltes Bild</translation>
    </message>
    <message>
        <source>%1 selected images</source>
        <translation>%1 ausgewählte Bilder</translation>
    </message>
    <message>
        <source>This image</source>
        <translation>Dieses Bild</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>floats binned</source>
        <translation>float in Klassen</translation>
    </message>
    <message>
        <source>sampled: %1 of %2</source>
        <translation>Stichprobe: %1 von %2</translation>
    </message>
    <message>
        <source>%1 mean %2, %3 lost below, %4 lost above</source>
        <translation>%1 Mittelwert %2, %3 unten verloren, %4 oben verloren</translation>
    </message>
    <message>
        <source>Histogram. </source>
        <translation>Histogramm. </translation>
    </message>
    <message>
        <source>Region %1 × %2 px</source>
        <translation>Ausschnitt %1 × %2 px</translation>
    </message>
    <message>
        <source>, in levels of %1</source>
        <translation>, in Stufen von %1</translation>
    </message>
</context>
<context>
    <name>ImageBadge</name>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>loses %1 % below range</source>
        <translation>verliert %1 % unter dem Bereich</translation>
    </message>
    <message>
        <source>loses %1 % above range</source>
        <translation>verliert %1 % über dem Bereich</translation>
    </message>
    <message>
        <source>left out of the statistics</source>
        <translation>aus der Statistik ausgeschlossen</translation>
    </message>
</context>
<context>
    <name>ImageFacts</name>
    <message>
        <source>8 bits</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16 bits</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>32-bit float</source>
        <translation>32-Bit-float</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Tiefe</translation>
    </message>
    <message>
        <source>File size</source>
        <translation>Dateigröße</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF-Ausrichtung</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1, the first is read</source>
        <translation>%1, die erste wird gelesen</translation>
    </message>
    <message>
        <source>Colour profile</source>
        <translation>Farbprofil</translation>
    </message>
    <message>
        <source>other than sRGB, not applied</source>
        <translation>anders als sRGB, nicht angewendet</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>yes, counted because it was asked for</source>
        <translation>ja, auf Wunsch mitgezählt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Mean %1, levels of 255</source>
        <translation>Mittelwert %1, Stufen von 255</translation>
    </message>
    <message>
        <source>Std %1, levels of 255</source>
        <translation>Std %1, Stufen von 255</translation>
    </message>
    <message>
        <source>Range %1, code values</source>
        <translation>Bereich %1, Codewerte</translation>
    </message>
    <message>
        <source>At 0 %1</source>
        <translation>Bei 0 %1</translation>
    </message>
    <message>
        <source>At full scale %1</source>
        <translation>Bei Vollausschlag %1</translation>
    </message>
    <message>
        <source>Noise σ %1, levels of 255</source>
        <translation>Rausch-σ %1, Stufen von 255</translation>
    </message>
    <message>
        <source>Not finite %1</source>
        <translation>Nicht endlich %1</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>number %1 of %2, counted from 0</source>
        <translation>Nummer %1 von %2, gezählt ab 0</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>weggelassen</translation>
    </message>
    <message>
        <source>left out, opaque everywhere</source>
        <translation>weggelassen, überall deckend</translation>
    </message>
    <message>
        <source>premultiplied, divided again</source>
        <translation>vormultipliziert, wieder geteilt</translation>
    </message>
    <message>
        <source>premultiplied, colours as stored</source>
        <translation>vormultipliziert, Farben wie gespeichert</translation>
    </message>
    <message>
        <source>Alpha</source>
        <translation>Alpha</translation>
    </message>
    <message>
        <source>Bands left out</source>
        <translation>Weggelassene Bänder</translation>
    </message>
    <message>
        <source>Nodata value</source>
        <translation>Nodata-Wert</translation>
    </message>
    <message>
        <source>not honoured yet, counts like others</source>
        <translation>noch nicht beachtet, zählt wie andere</translation>
    </message>
</context>
<context>
    <name>LatestJob</name>
    <message>
        <source>there is not enough memory</source>
        <translation>der Speicher reicht nicht</translation>
    </message>
    <message>
        <source>an unknown error</source>
        <translation>ein unbekannter Fehler</translation>
    </message>
</context>
<context>
    <name>MeasureText</name>
    <message numerus="yes">
        <source>Exact, over %1 images.</source>
        <translation>
            <numerusform>Exakt, über %1 Bild.</numerusform>
            <numerusform>Exakt, über %1 Bilder.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %1 images; float values in bins up to 0.8 % wide.</source>
        <translation>
            <numerusform>Über %1 Bild; float-Werte in Klassen bis 0,8 % Breite.</numerusform>
            <numerusform>Über %1 Bilder; float-Werte in Klassen bis 0,8 % Breite.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Measured on a sample of %1 images.</source>
        <translation>
            <numerusform>An einer Stichprobe von %1 Bild gemessen.</numerusform>
            <numerusform>An einer Stichprobe von %1 Bildern gemessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured on a sample of images.</source>
        <translation>An einer Stichprobe von Bildern gemessen.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Worst images: %1.</source>
        <translation>Schlechteste Bilder: %1.</translation>
    </message>
</context>
<context>
    <name>ModeColumns</name>
    <message>
        <source>Outermost values: %1 and %2.</source>
        <translation>Äußerste Werte: %1 und %2.</translation>
    </message>
    <message>
        <source>There are no two classes to tell apart: no class folders and no labels.</source>
        <translation>Es gibt keine zwei Klassen zu unterscheiden: keine Klassenordner und keine Labels.</translation>
    </message>
    <message>
        <source>Tells the classes apart by brightness %1, by contrast %2, by channel %3.</source>
        <translation>Unterscheidet die Klassen nach Helligkeit %1, nach Kontrast %2, nach Kanal %3.</translation>
    </message>
    <message>
        <source>With this many images chance reaches %1.</source>
        <translation>Bei so vielen Bildern erreicht der Zufall %1.</translation>
    </message>
    <message>
        <source>All stay below: the classes cannot be told apart by light.</source>
        <translation>Alle bleiben darunter: Am Licht sind die Klassen nicht zu unterscheiden.</translation>
    </message>
    <message>
        <source>Not known for this mode.</source>
        <translation>Für diesen Modus nicht bekannt.</translation>
    </message>
    <message>
        <source>%1 with a bias, %2 of the channels alone.</source>
        <translation>%1 mit Bias, %2 der Kanäle allein.</translation>
    </message>
    <message>
        <source>Patches of 3×3 pixels: %1; of 5×5: %2. %3</source>
        <translation>Ausschnitte von 3×3 Pixeln: %1; von 5×5: %2. %3</translation>
    </message>
    <message>
        <source>Gradient descent stays stable up to the learning rate 2 ÷ λmax = %1.</source>
        <translation>Gradientenabstieg bleibt stabil bis zur Lernrate 2 ÷ λmax = %1.</translation>
    </message>
    <message>
        <source>Not measured.</source>
        <translation>Nicht gemessen.</translation>
    </message>
    <message>
        <source>Mean firing: %1.</source>
        <translation>Mittlere Aktivierung: %1.</translation>
    </message>
    <message>
        <source>Filters that never fire %1, always fire %2; pixels with all channels above 0: %3.</source>
        <translation>Filter, die nie feuern %1, immer feuern %2; Pixel mit allen Kanälen über 0: %3.</translation>
    </message>
    <message>
        <source>There is no held-out split: no folder val or test.</source>
        <translation>Es gibt keinen zurückgehaltenen Split: keinen Ordner val oder test.</translation>
    </message>
    <message>
        <source>The images no longer differ in brightness: there is no distance.</source>
        <translation>Die Bilder unterscheiden sich nicht mehr in der Helligkeit: Es gibt keinen Abstand.</translation>
    </message>
    <message>
        <source>The mean brightness of %1 lies %2 standard deviations from the fitted split&apos;s; largest distance of the distributions (Kolmogorov–Smirnov) %3.</source>
        <translation>Die mittlere Helligkeit von %1 liegt %2 Standardabweichungen von der des angepassten Splits; größter Abstand der Verteilungen (Kolmogorow-Smirnow) %3.</translation>
    </message>
    <message>
        <source>This mode has no way back.</source>
        <translation>Dieser Modus hat keinen Rückweg.</translation>
    </message>
    <message>
        <source>Largest error %1 levels, on average %2.</source>
        <translation>Größter Fehler %1 Stufen, im Mittel %2.</translation>
    </message>
    <message>
        <source>Median %1, 95 % of the images below %2, worst image %3.</source>
        <translation>Median %1, 95 % der Bilder unter %2, schlechtestes Bild %3.</translation>
    </message>
    <message>
        <source>The images do not tell how noisy they are.</source>
        <translation>Die Bilder verraten nicht, wie verrauscht sie sind.</translation>
    </message>
    <message>
        <source>Not defined: the result depends on more than the value itself.</source>
        <translation>Nicht definiert: Das Ergebnis hängt von mehr ab als vom Wert selbst.</translation>
    </message>
    <message>
        <source>bits per value.</source>
        <translation>Bit je Wert.</translation>
    </message>
    <message>
        <source>On one core of this computer.</source>
        <translation>Auf einem Kern dieses Computers.</translation>
    </message>
    <message>
        <source>No warning.</source>
        <translation>Keine Warnung.</translation>
    </message>
    <message>
        <source>A and B are the two modes that views compare. Click a row for A, Ctrl+click or right-click for B.</source>
        <translation>A und B sind die zwei Modi, die die Ansichten vergleichen. Zeile anklicken für A, Strg+Klick oder Rechtsklick für B.</translation>
    </message>
    <message>
        <source>The normalization mode; the digit is its key.</source>
        <translation>Der Normalisierungsmodus; die Ziffer ist seine Taste.</translation>
    </message>
    <message>
        <source>The values that the mode gives, before they are stored: from the 0.1 % smallest to the 0.1 % largest.
A type that holds less than this range loses the rest.
The tooltip of a cell has the outermost values. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>Die Werte, die der Modus ausgibt, bevor sie gespeichert werden: von den 0,1 % kleinsten bis zu den 0,1 % größten.
Ein Typ, der weniger als diesen Bereich fasst, verliert den Rest.
Der Tooltip einer Zelle nennt die äußersten Werte. Exakt für Modi, die auf jeden Kanal einzeln wirken, sonst an einer Stichprobe.</translation>
    </message>
    <message>
        <source>The average value after the mode, per channel, over every pixel of every image.
Networks start out fastest when it is near 0.
Formula: Σy ÷ number of pixels. Exact, except for modes that look at neighbouring pixels: those are sampled.</source>
        <translation>Der durchschnittliche Wert nach dem Modus, je Kanal, über jedes Pixel jedes Bildes.
Netze starten am schnellsten, wenn er nahe 0 liegt.
Formel: Σy ÷ Anzahl der Pixel. Exakt, außer bei Modi, die Nachbarpixel betrachten: diese an einer Stichprobe.</translation>
    </message>
    <message>
        <source>How far values spread around that average, per channel: the standard deviation.
Channels with a similar spread, near 1, are learned from at a similar pace.
ᵖ: pooled, over every pixel of every image at once: √(Σ(y − mean)² ÷ number of pixels). Exact, except for modes that look at neighbouring pixels.</source>
        <translation>Wie weit Werte um diesen Durchschnitt streuen, je Kanal: die Standardabweichung.
Aus Kanälen mit ähnlicher Streuung, nahe 1, wird ähnlich schnell gelernt.
ᵖ: gepoolt, über jedes Pixel jedes Bildes zugleich: √(Σ(y − Mittelwert)² ÷ Anzahl der Pixel). Exakt, außer bei Modi, die Nachbarpixel betrachten.</translation>
    </message>
    <message>
        <source>The share of all values that fall below what the storage type can hold and are lost when the result is stored.
What is lost here no later step brings back; 0 % is what you want.
For uint8: below 0 after rounding. The tooltip of a cell names the images that lose most. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>Der Anteil aller Werte, die unter das fallen, was der Speichertyp fasst, und beim Speichern verloren gehen.
Was hier verloren geht, bringt kein späterer Schritt zurück; erwünscht sind 0 %.
Bei uint8: unter 0 nach dem Runden. Der Tooltip einer Zelle nennt die Bilder, die am meisten verlieren. Exakt für Modi, die auf jeden Kanal einzeln wirken, sonst an einer Stichprobe.</translation>
    </message>
    <message>
        <source>The share of all values that lie above what the storage type can hold and are lost when the result is stored.
What is lost here no later step brings back; 0 % is what you want.
For uint8: above 255 after rounding. The tooltip of a cell names the images that lose most. Exact for modes that act on each channel by itself, sampled for the others.</source>
        <translation>Der Anteil aller Werte, die über dem liegen, was der Speichertyp fasst, und beim Speichern verloren gehen.
Was hier verloren geht, bringt kein späterer Schritt zurück; erwünscht sind 0 %.
Bei uint8: über 255 nach dem Runden. Der Tooltip einer Zelle nennt die Bilder, die am meisten verlieren. Exakt für Modi, die auf jeden Kanal einzeln wirken, sonst an einer Stichprobe.</translation>
    </message>
    <message>
        <source>Images in which at least one value is lost by storing, of all images measured.
A small share of lost values may sit in a few images, or a little in every one: this tells which.</source>
        <translation>Bilder, in denen beim Speichern mindestens ein Wert verloren geht, von allen gemessenen Bildern.
Ein kleiner Anteil verlorener Werte kann in wenigen Bildern stecken oder ein wenig in jedem: Das sagt diese Zahl.</translation>
    </message>
    <message>
        <source>How many different values are left after storing, of those the images had before or the storage type can hold (256 for uint8), whichever is fewer; the average of the channels.
Few levels mean banding that no later step can undo.
For modes that look at each image alone: the average over images.</source>
        <translation>Wie viele verschiedene Werte nach dem Speichern übrig sind, von denen, die die Bilder vorher hatten oder die der Speichertyp fasst (256 bei uint8), je nachdem, was weniger ist; Mittel der Kanäle.
Wenige Stufen bedeuten Streifen, die kein späterer Schritt behebt.
Bei Modi, die jedes Bild für sich betrachten: das Mittel über Bilder.</translation>
    </message>
    <message>
        <source>How much more an image&apos;s noise is amplified than the set as a whole, in stops (EV: +1 EV is twice, +2 EV four times).
Modes that brighten dark images brighten their noise as well.
Shown: the value that 95 % of the images stay below; 0 EV for modes that treat all images alike.
Formula: slope of the mode × spread of the set before ÷ spread after, then log2.</source>
        <translation>Wie viel stärker das Rauschen eines Bildes verstärkt wird als der Datensatz im Ganzen, in Blendenstufen (EV: +1 EV ist das Doppelte, +2 EV das Vierfache).
Modi, die dunkle Bilder aufhellen, hellen auch ihr Rauschen auf.
Gezeigt: der Wert, unter dem 95 % der Bilder bleiben; 0 EV bei Modi, die alle Bilder gleich behandeln.
Formel: Steigung des Modus × Streuung des Datensatzes vorher ÷ Streuung nachher, davon log2.</translation>
    </message>
    <message>
        <source>What part of an image&apos;s variation after the mode is nothing but sensor noise.
A network learns from what varies: at 30 % a third of it is noise.
Shown: the value that 95 % of the images stay below; small is quiet. It may pass 100 %, where one image&apos;s noise varies more than the whole set.
Formula: (σ × slope of the mode)² ÷ variance of the set after it, σ the noise estimated in each file. Noise is estimated on the middle of every image.</source>
        <translation>Welcher Teil der Schwankung eines Bildes nach dem Modus nichts als Sensorrauschen ist.
Ein Netz lernt aus dem, was schwankt: Bei 30 % ist ein Drittel davon Rauschen.
Gezeigt: der Wert, unter dem 95 % der Bilder bleiben; klein ist ruhig. Er kann 100 % übersteigen, wenn das Rauschen eines Bildes mehr schwankt als der ganze Datensatz.
Formel: (σ × Steigung des Modus)² ÷ Varianz des Datensatzes danach, σ das in jeder Datei geschätzte Rauschen. Das Rauschen wird in der Mitte jedes Bildes geschätzt.</translation>
    </message>
    <message>
        <source>How much of the difference between images survives: whether a bright one still differs from a dark one.
If light tells something about your classes, you need it; if it only disturbs, you may not.
100 %: as in the files; 0 %: every image has been brought to the same level; more than 100 %: images differ more than before, against what varies inside them.
The variance of all pixels has a part between images and a part within them; the between part&apos;s share is called η². Formula: η² after ÷ η² before.</source>
        <translation>Wie viel vom Unterschied zwischen Bildern überlebt: ob sich ein helles noch von einem dunklen unterscheidet.
Sagt Licht etwas über die Klassen, wird er gebraucht; stört es nur, dann vielleicht nicht.
100 %: wie in den Dateien; 0 %: jedes Bild wurde auf denselben Pegel gebracht; mehr als 100 %: Bilder unterscheiden sich mehr als vorher, gemessen an dem, was in ihnen schwankt.
Die Varianz aller Pixel hat einen Teil zwischen Bildern und einen in ihnen; der Anteil zwischen ihnen heißt η². Formel: η² nachher ÷ η² vorher.</translation>
    </message>
    <message>
        <source>Brightness AUC: how well the images&apos; brightness alone tells your classes apart after the mode.
It shows whether a mode has wiped out day against night.
1: perfectly; 0.5: as well as tossing a coin. “chance”: brightness, contrast and each channel all stay below what chance reaches.
Formula: the probability that an image of one class is brighter than one of the other, averaged over pairs of classes (Hand and Till). Needs images in class folders, or labels.</source>
        <translation>Helligkeits-AUC: wie gut allein die Helligkeit der Bilder nach dem Modus die Klassen trennt.
Sie zeigt, ob ein Modus Tag gegen Nacht ausgelöscht hat.
1: vollkommen; 0,5: so gut wie ein Münzwurf. „Zufall“: Helligkeit, Kontrast und jeder Kanal bleiben unter dem, was der Zufall erreicht.
Formel: die Wahrscheinlichkeit, dass ein Bild der einen Klasse heller ist als eines der anderen, gemittelt über Paare von Klassen (Hand und Till). Braucht Bilder in Klassenordnern oder Labels.</translation>
    </message>
    <message>
        <source>How uneven the ground is on which a first layer learns.
Where it is large, a learning rate small enough for the steepest direction is far too small for the flattest, and training crawls.
1: all directions alike; 100 is easy, 100,000 is slow. ∞: a channel repeats others or never varies.
Formula: λmax ÷ λmin of the mean of ỹỹᵀ, ỹ = the channels and 1 for the bias. Exact for modes that are a straight line or a colour matrix, sampled for the others.</source>
        <translation>Wie uneben der Boden ist, auf dem eine erste Schicht lernt.
Wo sie groß ist, ist eine Lernrate, die für die steilste Richtung klein genug ist, viel zu klein für die flachste, und das Training schleicht.
1: alle Richtungen gleich; 100 ist leicht, 100.000 langsam. ∞: ein Kanal wiederholt andere oder schwankt nie.
Formel: λmax ÷ λmin des Mittels von ỹỹᵀ, ỹ = die Kanäle und 1 für den Bias. Exakt für Modi, die eine Gerade oder eine Farbmatrix sind, sonst an einer Stichprobe.</translation>
    </message>
    <message>
        <source>How much information about each value is gone once the result is stored, in bits per value.
Values that were different become the same and can never be told apart again.
0 bit: nothing; 8 bit: all that a byte holds.
Formula: entropy before − entropy after storing, per image and channel, averaged by pixels. – where the result depends on more than the value itself.</source>
        <translation>Wie viel Information über jeden Wert fort ist, wenn das Ergebnis gespeichert ist, in Bit je Wert.
Werte, die verschieden waren, werden gleich und sind nie mehr zu unterscheiden.
0 Bit: nichts; 8 Bit: alles, was ein Byte fasst.
Formel: Entropie vor − Entropie nach dem Speichern, je Bild und Kanal, nach Pixeln gemittelt. –, wo das Ergebnis von mehr abhängt als vom Wert selbst.</translation>
    </message>
    <message>
        <source>How far off the original values are when the stored result is turned back: the largest error, in levels.
It tells whether you can store normalized images and still recover the files.
Up to 0.5 is rounding; more means lost values. – for modes without a way back.
Formula: max |x − inverse(stored y)|. Exact from the counts of every value, or sampled.</source>
        <translation>Wie weit die Ausgangswerte verfehlt werden, wenn das gespeicherte Ergebnis zurückgerechnet wird: der größte Fehler, in Stufen.
Er sagt, ob man normalisierte Bilder speichern und die Dateien daraus wiedergewinnen kann.
Bis 0,5 ist Rundung; mehr bedeutet verlorene Werte. – bei Modi ohne Rückweg.
Formel: max |x − Umkehrung(gespeichertes y)|. Exakt aus den Anzahlen aller Werte oder an einer Stichprobe.</translation>
    </message>
    <message>
        <source>How far the held-out images (val or test) stand from those the mode was fitted on, in brightness, after the mode.
A large distance means that the network is tested on another kind of light than it has learned.
0 SD: alike; 0.8 SD and more is large.
Formula: difference of the mean image brightness ÷ pooled standard deviation of image brightness. Needs split folders.</source>
        <translation>Wie weit die zurückgehaltenen Bilder (val oder test) nach dem Modus in der Helligkeit von denen entfernt sind, an die er angepasst wurde.
Ein großer Abstand heißt: Das Netz wird bei anderem Licht geprüft, als es gelernt hat.
0 SD: gleich; 0,8 SD und mehr ist groß.
Formel: Unterschied der mittleren Bildhelligkeit ÷ gepoolte Standardabweichung der Bildhelligkeit. Braucht Split-Ordner.</translation>
    </message>
    <message>
        <source>Which images make the neurons of a first layer fire more, and how many times more.
One-sided firing makes a network busier with bright images than with dark ones.
× 1.0: alike.
Measured with 64 fixed random 3×3 filters and ReLU on a sample of images; the tooltip of a cell has filters that never fire or always.</source>
        <translation>Welche Bilder die Neuronen einer ersten Schicht stärker feuern lassen, und wievielmal stärker.
Einseitiges Feuern macht ein Netz mit hellen Bildern geschäftiger als mit dunklen.
× 1,0: gleich.
Gemessen mit 64 festen zufälligen 3×3-Filtern und ReLU an einer Stichprobe von Bildern; der Tooltip einer Zelle nennt Filter, die nie oder immer feuern.</translation>
    </message>
    <message>
        <source>How fast the mode runs here: megapixels per second on one core.
It decides whether normalizing can be done while training.
Measured on this computer: it is no property of your images.</source>
        <translation>Wie schnell der Modus hier läuft: Megapixel pro Sekunde auf einem Kern.
Davon hängt ab, ob sich beim Training normalisieren lässt.
Auf diesem Computer gemessen: keine Eigenschaft der Bilder.</translation>
    </message>
    <message>
        <source>What the mode has to look at to normalize one image.</source>
        <translation>Was der Modus ansehen muss, um ein Bild zu normalisieren.</translation>
    </message>
    <message>
        <source>Whether the original values can be computed back from the mode&apos;s output, before storing.</source>
        <translation>Ob sich die Ausgangswerte aus der Ausgabe des Modus vor dem Speichern zurückrechnen lassen.</translation>
    </message>
    <message>
        <source>The mode&apos;s formula.</source>
        <translation>Die Formel des Modus.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>bright</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Safe</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Loses data</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Output range</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Mean R G B</source>
        <translation>Mittel R G B</translation>
    </message>
    <message>
        <source>Std R G B ᵖ</source>
        <translation>Std R G B ᵖ</translation>
    </message>
    <message>
        <source>Clipped low</source>
        <translation>Clip unten</translation>
    </message>
    <message>
        <source>Clipped high</source>
        <translation>Clip oben</translation>
    </message>
    <message>
        <source>Images hit</source>
        <translation>Betroffen</translation>
    </message>
    <message>
        <source>Levels kept</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Noise gain</source>
        <translation>Rausch-EV</translation>
    </message>
    <message>
        <source>Between images kept</source>
        <translation>Zwischen Bildern erhalten</translation>
    </message>
    <message>
        <source>Noise share</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>Brightness AUC</source>
        <translation>Helligkeits-AUC</translation>
    </message>
    <message>
        <source>Condition number</source>
        <translation>Konditionszahl</translation>
    </message>
    <message>
        <source>Bits lost</source>
        <translation>Verlorene Bits</translation>
    </message>
    <message>
        <source>Round trip, levels</source>
        <translation>Hin und zurück, Stufen</translation>
    </message>
    <message>
        <source>Split shift</source>
        <translation>Split-Abstand</translation>
    </message>
    <message>
        <source>Fires for</source>
        <translation>Feuert für</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Invertible</source>
        <translation>Umkehrbar</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Between kept</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Kondition</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>bit</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>MP/s</source>
        <translation>MP/s</translation>
    </message>
    <message>
        <source>The files of Export Statistics that can tell a library of this mode.</source>
        <translation>Die Dateien von Statistik exportieren, die einer Bibliothek diesen Modus mitteilen können.</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Exporte</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>Im Training</translation>
    </message>
    <message>
        <source>Whether a network can learn from what the mode gives, as the float numbers that training works with: the worst of the warnings about that.</source>
        <translation>Ob ein Netz aus dem lernen kann, was der Modus liefert, als Fließkommazahlen, mit denen das Training rechnet: die schlimmste der Warnungen dazu.</translation>
    </message>
    <message>
        <source>If stored</source>
        <translation>Wenn gespeichert</translation>
    </message>
    <message>
        <source>If stored as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Whether the storage type chosen in the heading holds what the mode gives: the worst of the warnings about clipping and lost levels.</source>
        <translation>Ob der in der Überschrift gewählte Speichertyp fasst, was der Modus liefert: die schlimmste der Warnungen zu Abschneiden und verlorenen Stufen.</translation>
    </message>
    <message>
        <source>Not known yet: of float images pixels must tell.</source>
        <translation>Noch nicht bekannt: Bei Float-Bildern müssen es die Pixel sagen.</translation>
    </message>
</context>
<context>
    <name>ReadingText</name>
    <message>
        <source>without subfolders</source>
        <translation>ohne Unterordner</translation>
    </message>
    <message>
        <source>only files like %1</source>
        <translation>nur Dateien wie %1</translation>
    </message>
    <message>
        <source>no files like %1</source>
        <translation>keine Dateien wie %1</translation>
    </message>
    <message>
        <source>only split %1</source>
        <translation>nur Split %1</translation>
    </message>
    <message>
        <source>EXIF orientation ignored</source>
        <translation>EXIF-Ausrichtung übergangen</translation>
    </message>
    <message>
        <source>damaged images counted</source>
        <translation>beschädigte Bilder mitgezählt</translation>
    </message>
    <message>
        <source>no mean image</source>
        <translation>kein Mittelwertbild</translation>
    </message>
    <message>
        <source>mean image of %1 × %2</source>
        <translation>Mittelwertbild von %1 × %2</translation>
    </message>
    <message>
        <source>mean image of centre crops</source>
        <translation>Mittelwertbild aus mittigen Ausschnitten</translation>
    </message>
    <message>
        <source>a sample of %1 images</source>
        <translation>eine Stichprobe von %1 Bildern</translation>
    </message>
    <message>
        <source>until means are known to %1</source>
        <translation>bis Mittelwerte auf %1 bekannt sind</translation>
    </message>
    <message>
        <source>in order of paths</source>
        <translation>in der Reihenfolge der Pfade</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>alle Seiten</translation>
    </message>
    <message>
        <source>area average</source>
        <translation>Flächenmittel</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
    </message>
    <message>
        <source>training size %1 (%2)</source>
        <translation>Trainingsgröße %1 (%2)</translation>
    </message>
    <message>
        <source>paths from column %1</source>
        <translation>Pfade aus Spalte %1</translation>
    </message>
    <message>
        <source>classes from column %1</source>
        <translation>Klassen aus Spalte %1</translation>
    </message>
    <message>
        <source>splits from column %1</source>
        <translation>Splits aus Spalte %1</translation>
    </message>
</context>
<context>
    <name>RegionTable</name>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>min</source>
        <translation>Min</translation>
    </message>
    <message>
        <source>max</source>
        <translation>Max</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>%1.</source>
        <extracomment>A sentence and its full stop</extracomment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>Tile</name>
    <message>
        <source>Lost below the range of %1</source>
        <translation>Verloren unterhalb des Bereichs von %1</translation>
    </message>
    <message>
        <source>Lost above the range of %1</source>
        <translation>Verloren oberhalb des Bereichs von %1</translation>
    </message>
    <message>
        <source>this image: %1 of its samples</source>
        <translation>dieses Bild: %1 seiner Samples</translation>
    </message>
    <message>
        <source>whole set: %1</source>
        <translation>ganze Menge: %1</translation>
    </message>
    <message>
        <source>whole set: %1, %2 of %3 images affected</source>
        <translation>ganze Menge: %1, %2 von %3 Bildern betroffen</translation>
    </message>
    <message>
        <source>Output of this mode for this image, before storage.
Shown black at %1, white at %2 (%3).</source>
        <translation>Ausgabe dieses Modus für dieses Bild, vor dem Speichern.
Gezeigt mit Schwarz bei %1, Weiß bei %2 (%3).</translation>
    </message>
    <message>
        <source>no loss</source>
        <translation>kein Verlust</translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
    <message>
        <source>mean %1 ± %2</source>
        <translation>Mittel %1 ± %2</translation>
    </message>
    <message>
        <source>fitted on %1 of %2</source>
        <translation>angepasst an %1 von %2</translation>
    </message>
</context>
<context>
    <name>TradeOff</name>
    <message>
        <source>%1 keeps %2 of the differences between images, noise share %3.</source>
        <translation>%1 behält %2 der Unterschiede zwischen Bildern, Rauschanteil %3.</translation>
    </message>
    <message>
        <source>Open images to see what each mode keeps and what it costs in noise.</source>
        <translation>Bilder öffnen, um zu sehen, was jeder Modus behält und was das an Rauschen kostet.</translation>
    </message>
    <message>
        <source>These images do not tell: there are too few, they do not differ in brightness, or their noise is not known.</source>
        <translation>Diese Bilder verraten es nicht: Es sind zu wenige, sie unterscheiden sich nicht in der Helligkeit, oder ihr Rauschen ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Keeps %1 of the differences between images. %2
Noise share: 95 % of the images below %3, median %4, worst image %5. %6</source>
        <translation>Behält %1 der Unterschiede zwischen Bildern. %2
Rauschanteil: 95 % der Bilder unter %3, Median %4, schlechtestes Bild %5. %6</translation>
    </message>
    <message numerus="yes">
        <source>What %n modes keep of the differences between images, against the share of noise in what they give.</source>
        <translation>
            <numerusform>Was %n Modus von den Unterschieden zwischen Bildern behält, gegen den Rauschanteil in seiner Ausgabe.</numerusform>
            <numerusform>Was %n Modi von den Unterschieden zwischen Bildern behalten, gegen den Rauschanteil in ihrer Ausgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not shown: %1.</source>
        <translation>Nicht gezeigt: %1.</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Hängt ab von</translation>
    </message>
    <message>
        <source>Between images kept</source>
        <translation>Zwischen Bildern erhalten</translation>
    </message>
    <message>
        <source>Noise share, 95 % below</source>
        <translation>Rauschanteil, 95 % unter</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Schlechtester</translation>
    </message>
</context>
<context>
    <name>WarningFix</name>
    <message>
        <source>Store as %1</source>
        <translation>Als %1 speichern</translation>
    </message>
    <message>
        <source>Take %1 as A</source>
        <translation>%1 als A nehmen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n Image(s)</source>
        <translation>
            <numerusform>%n Bild ausschließen</numerusform>
            <numerusform>%n Bilder ausschließen</numerusform>
        </translation>
    </message>
    <message>
        <source>Fit on the Split %1</source>
        <translation>An den Split %1 anpassen</translation>
    </message>
</context>
<context>
    <name>core</name>
    <message>
        <source> of their class</source>
        <translation> ihrer Klasse</translation>
    </message>
    <message>
        <source># %1

`%2`

%3

    %4

</source>
        <translation># %1

`%2`

%3

    %4

</translation>
    </message>
    <message>
        <source>%1 16-bit</source>
        <translation>%1 mit 16 Bit</translation>
    </message>
    <message>
        <source>%1 CMYK</source>
        <translation>%1 in CMYK</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1 amplifies noise up to %2 times</source>
        <translation>%1 verstärkt Rauschen bis zum %2-Fachen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>%1 and the images fitted on differ in brightness by %2 deviations</source>
        <translation>%1 und die angepassten Bilder unterscheiden sich in der Helligkeit um %2 Abweichungen</translation>
    </message>
    <message>
        <source>%1 beyond 1.5 interquartile ranges%2 · farthest %3</source>
        <translation>%1 jenseits von 1,5 Interquartilsabständen%2 · am weitesten %3</translation>
    </message>
    <message>
        <source>%1 cannot be stored as %2: export float</source>
        <translation>%1 lässt sich nicht als %2 speichern: als float exportieren</translation>
    </message>
    <message>
        <source>%1 content stands in more than one of the splits %2: what is measured there has been seen before</source>
        <translation>%1 Inhalt steht in mehr als einem der Splits %2: Was dort gemessen wird, wurde schon gesehen</translation>
    </message>
    <message>
        <source>%1 contents stand in more than one of the splits %2: what is measured there has been seen before</source>
        <translation>%1 Inhalte stehen in mehr als einem der Splits %2: Was dort gemessen wird, wurde schon gesehen</translation>
    </message>
    <message>
        <source>%1 erases %2</source>
        <translation>%1 löscht aus: %2</translation>
    </message>
    <message>
        <source>%1 file is a byte-for-byte copy of another (%2): they count as often as they occur</source>
        <translation>%1 Datei ist eine bytegleiche Kopie einer anderen (%2): Sie zählen so oft, wie sie vorkommen</translation>
    </message>
    <message>
        <source>%1 files are byte-for-byte copies of others (%2): they count as often as they occur</source>
        <translation>%1 Dateien sind bytegleiche Kopien anderer (%2): Sie zählen so oft, wie sie vorkommen</translation>
    </message>
    <message>
        <source>%1 float</source>
        <translation>%1 in float</translation>
    </message>
    <message>
        <source>%1 gray</source>
        <translation>%1 grau</translation>
    </message>
    <message>
        <source>%1 group</source>
        <translation>%1 Gruppe</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 Gruppen</translation>
    </message>
    <message>
        <source>%1 has too few images for its dimensions</source>
        <translation>%1 hat zu wenige Bilder für seine Dimensionen</translation>
    </message>
    <message>
        <source>%1 have no sample above %2: %3-bit data, or dark images</source>
        <translation>%1 haben kein Sample über %2: %3-Bit-Daten oder dunkle Bilder</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data (every sample is a multiple of %3)</source>
        <translation>%1 enthalten %2-Bit-Daten (jedes Sample ist ein Vielfaches von %3)</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data (no sample above %3): dividing by 65,535 leaves them nearly black</source>
        <translation>%1 enthalten %2-Bit-Daten (kein Sample über %3): Teilen durch 65.535 lässt sie fast schwarz</translation>
    </message>
    <message>
        <source>%1 hold %2-bit data, expanded to the full range</source>
        <translation>%1 enthalten %2-Bit-Daten, auf den vollen Bereich gespreizt</translation>
    </message>
    <message>
        <source>%1 images are left out</source>
        <translation>%1 Bilder werden ausgelassen</translation>
    </message>
    <message>
        <source>%1 images for %2 dimensions · limit %3 for each</source>
        <translation>%1 Bilder für %2 Dimensionen · Grenzwert je %3</translation>
    </message>
    <message>
        <source>%1 images · standard error of a channel mean %2 levels · limit %3</source>
        <translation>%1 Bilder · Standardfehler eines Kanalmittelwerts %2 Stufen · Grenzwert %3</translation>
    </message>
    <message>
        <source>%1 lose %2 or more · limit %3 of images</source>
        <translation>%1 verlieren %2 oder mehr · Grenzwert %3 der Bilder</translation>
    </message>
    <message>
        <source>%1 meets samples of another range: divided once too often</source>
        <translation>%1 trifft auf Samples eines anderen Bereichs: einmal zu oft geteilt</translation>
    </message>
    <message>
        <source>%1 meets samples of another range: not divided yet</source>
        <translation>%1 trifft auf Samples eines anderen Bereichs: noch nicht geteilt</translation>
    </message>
    <message>
        <source>%1 of %2 16-bit files</source>
        <translation>%1 von %2 16-Bit-Dateien</translation>
    </message>
    <message>
        <source>%1 of %2 8-bit images use the levels 16 to 235 alone, as video does: black is 16 there, not 0, and white 235</source>
        <translation>%1 von %2 8-Bit-Bildern verwenden nur die Stufen 16 bis 235, wie Video: Schwarz ist dort 16, nicht 0, und Weiß 235</translation>
    </message>
    <message>
        <source>%1 of %2 images</source>
        <translation>%1 von %2 Bildern</translation>
    </message>
    <message>
        <source>%1 of the images would be more than %2 noise after %3 (worst: %4; %5).</source>
        <translation>%1 der Bilder wären nach %3 zu mehr als %2 Rauschen (schlechtestes: %4; %5).</translation>
    </message>
    <message>
        <source>%1 of the variance is its noise</source>
        <translation>%1 der Varianz sind sein Rauschen</translation>
    </message>
    <message>
        <source>%1 over images of different sizes</source>
        <translation>%1 über Bildern verschiedener Größe</translation>
    </message>
    <message>
        <source>%1 read, %2 not yet</source>
        <translation>%1 gelesen, %2 noch nicht</translation>
    </message>
    <message>
        <source>%1 sizes, each brought to %2×%3 (%4)</source>
        <translation>%1 Größen, jede auf %2×%3 gebracht (%4)</translation>
    </message>
    <message>
        <source>%1 stored as %2 keeps %3 of %4 levels</source>
        <translation>%1, gespeichert als %2, behält %3 von %4 Stufen</translation>
    </message>
    <message>
        <source>%1 stored as %2 loses %3 of the samples</source>
        <translation>%1, gespeichert als %2, verliert %3 der Samples</translation>
    </message>
    <message>
        <source>%1 weakens %2</source>
        <translation>%1 schwächt ab: %2</translation>
    </message>
    <message>
        <source>%1 with 95 % of their samples above %2 of full scale · lightest %3</source>
        <translation>%1, in denen 95 % der Samples über %2 des Vollausschlags liegen · hellstes %3</translation>
    </message>
    <message>
        <source>%1 with 99 % of their samples below %2 of full scale · darkest %3</source>
        <translation>%1, in denen 99 % der Samples unter %2 des Vollausschlags liegen · dunkelstes %3</translation>
    </message>
    <message>
        <source>%1 with a colour profile other than sRGB</source>
        <translation>%1 mit einem anderen Farbprofil als sRGB</translation>
    </message>
    <message>
        <source>%1 with a deviation below %2 levels · flattest %3</source>
        <translation>%1 mit einer Abweichung unter %2 Stufen · flachstes %3</translation>
    </message>
    <message>
        <source>%1 with alpha</source>
        <translation>%1 mit Alpha</translation>
    </message>
    <message>
        <source>%1 · %2 bits lost per sample</source>
        <translation>%1 · %2 Bit je Sample verloren</translation>
    </message>
    <message>
        <source>%1 · %2 · limit %3 of an image · worst %4</source>
        <translation>%1 · %2 · Grenzwert %3 eines Bildes · schlechtestes %4</translation>
    </message>
    <message>
        <source>%1 · %2 · limit %3 · worst %4</source>
        <translation>%1 · %2 · Grenzwert %3 · schlechtestes %4</translation>
    </message>
    <message>
        <source>%1 · brightness AUC %2, chance up to %3</source>
        <translation>%1 · Helligkeits-AUC %2, Zufall bis %3</translation>
    </message>
    <message>
        <source>%1 · classes explain %2 of it</source>
        <translation>%1 · Klassen erklären %2 davon</translation>
    </message>
    <message>
        <source>%1 · worst %2</source>
        <translation>%1 · schlechtestes %2</translation>
    </message>
    <message>
        <source>%1 ≥ %2 at 0 or full scale · whole set %3 · worst %4</source>
        <translation>%1 ≥ %2 bei 0 oder Vollausschlag · ganzer Datensatz %3 · schlechtestes %4</translation>
    </message>
    <message>
        <source>%1: %2 erase it.</source>
        <translation>%1: %2 löschen sie aus.</translation>
    </message>
    <message>
        <source>%1: %2 erases it.</source>
        <translation>%1: %2 löscht sie aus.</translation>
    </message>
    <message>
        <source>%1: %2 make every image gray on average.</source>
        <translation>%1: %2 machen jedes Bild im Mittel grau.</translation>
    </message>
    <message>
        <source>%1: %2 makes every image gray on average.</source>
        <translation>%1: %2 macht jedes Bild im Mittel grau.</translation>
    </message>
    <message>
        <source>%1: %2 take out a difference that the labels do not need; statistics of the data set leave it in for the network to unlearn.</source>
        <translation>%1: %2 nehmen einen Unterschied heraus, den die Labels nicht brauchen; Statistik des Datensatzes lässt ihn stehen, und das Netz muss ihn verlernen.</translation>
    </message>
    <message>
        <source>%1: %2 takes out a difference that the labels do not need; statistics of the data set leave it in for the network to unlearn.</source>
        <translation>%1: %2 nimmt einen Unterschied heraus, den die Labels nicht brauchen; Statistik des Datensatzes lässt ihn stehen, und das Netz muss ihn verlernen.</translation>
    </message>
    <message>
        <source>%1; %2 at least halve that.</source>
        <translation>%1; %2 halbieren das mindestens.</translation>
    </message>
    <message>
        <source>%1; %2 at least halves that.</source>
        <translation>%1; %2 halbiert das mindestens.</translation>
    </message>
    <message>
        <source>%1; the rest is correlation between channels, which color-zca takes to %2.</source>
        <translation>%1; der Rest ist Korrelation zwischen Kanälen, die color-zca auf %2 bringt.</translation>
    </message>
    <message>
        <source>**Beware.** %1

</source>
        <translation>**Zu beachten.** %1

</translation>
    </message>
    <message>
        <source>**Can be undone.** No, not from the fitted numbers alone.

</source>
        <translation>**Umkehrbar.** Nein, nicht allein aus den angepassten Zahlen.

</translation>
    </message>
    <message>
        <source>**Can be undone.** Yes, from the fitted numbers.

</source>
        <translation>**Umkehrbar.** Ja, aus den angepassten Zahlen.

</translation>
    </message>
    <message>
        <source>**Cost at inference.** %1

</source>
        <translation>**Aufwand bei der Inferenz.** %1

</translation>
    </message>
    <message>
        <source>**Depends on.** %1

</source>
        <translation>**Hängt ab von.** %1

</translation>
    </message>
    <message>
        <source>**Parameters.**

</source>
        <translation>**Parameter.**

</translation>
    </message>
    <message>
        <source>**Source.** %1
</source>
        <translation>**Quelle.** %1
</translation>
    </message>
    <message>
        <source>- **%1** (`%2`, %3 to %4; default %5): %6
</source>
        <translation>- **%1** (`%2`, %3 bis %4; Standard %5): %6
</translation>
    </message>
    <message>
        <source>- **%1** (`%2`: %3; default %4): %5
</source>
        <translation>- **%1** (`%2`: %3; Standard %4): %5
</translation>
    </message>
    <message>
        <source>0.229, 0.224, 0.225 is close to the mean of the deviations of single images; the deviation over all pixels of ImageNet is about 0.28. Comparing them with your set&apos;s pooled deviation makes it look too large.</source>
        <translation>0.229, 0.224, 0.225 liegen nahe am Mittel der Abweichungen einzelner Bilder; die Abweichung über alle Pixel von ImageNet ist etwa 0,28. Im Vergleich damit sieht die gepoolte Abweichung des eigenen Datensatzes zu groß aus.</translation>
    </message>
    <message>
        <source>1 EV</source>
        <translation>1 EV</translation>
    </message>
    <message>
        <source>16-bit files</source>
        <translation>16-Bit-Dateien</translation>
    </message>
    <message>
        <source>2 EV</source>
        <translation>2 EV</translation>
    </message>
    <message>
        <source>3 EV</source>
        <translation>3 EV</translation>
    </message>
    <message>
        <source>5th percentile above which an image is light</source>
        <translation>5. Perzentil, über dem ein Bild hell ist</translation>
    </message>
    <message>
        <source>99th percentile below which an image is dark</source>
        <translation>99. Perzentil, unter dem ein Bild dunkel ist</translation>
    </message>
    <message>
        <source>A mean image explains %1 of the variance beyond the channel means: mean-image ties you to one image size for little more than channel-mean does.</source>
        <translation>Ein Mittelwertbild erklärt %1 der Varianz über die Kanalmittelwerte hinaus: mean-image bindet an eine Bildgröße für kaum mehr, als channel-mean leistet.</translation>
    </message>
    <message>
        <source>A mean image explains %1 of the variance beyond the channel means: positions mean something in this set, and mean-image removes that.</source>
        <translation>Ein Mittelwertbild erklärt %1 der Varianz über die Kanalmittelwerte hinaus: Positionen bedeuten in diesem Datensatz etwas, und mean-image entfernt das.</translation>
    </message>
    <message>
        <source>A mean per position presumes that positions correspond. Training must resize in just this way, or the wrong mean is subtracted.</source>
        <translation>Ein Mittelwert je Position setzt voraus, dass sich Positionen entsprechen. Das Training muss genau so skalieren, sonst wird der falsche Mittelwert abgezogen.</translation>
    </message>
    <message>
        <source>A window around every pixel.</source>
        <translation>Ein Fenster um jedes Pixel.</translation>
    </message>
    <message>
        <source>Added to every eigenvalue, in unit range squared; 0 whitens fully and leaves out directions without variance.</source>
        <translation>Zu jedem Eigenwert addiert, im Einheitsbereich zum Quadrat; 0 dekorreliert vollständig und lässt Richtungen ohne Varianz aus.</translation>
    </message>
    <message>
        <source>Added to the range, in unit range.</source>
        <translation>Zum Bereich addiert, im Einheitsbereich.</translation>
    </message>
    <message>
        <source>Added to the variance, in levels of 8 bits squared.</source>
        <translation>Zur Varianz addiert, in 8-Bit-Stufen zum Quadrat.</translation>
    </message>
    <message>
        <source>Added to the variance, in unit range squared.</source>
        <translation>Zur Varianz addiert, im Einheitsbereich zum Quadrat.</translation>
    </message>
    <message>
        <source>AlexNet and CaffeNet (Krizhevsky et al. 2012), CNN_S (Chatfield et al. 2014).</source>
        <translation>AlexNet und CaffeNet (Krizhevsky et al. 2012), CNN_S (Chatfield et al. 2014).</translation>
    </message>
    <message>
        <source>An image&apos;s values depend on who else is in its batch; at inference running averages take their place.</source>
        <translation>Die Werte eines Bildes hängen davon ab, was sonst in seinem Batch ist; bei der Inferenz treten laufende Mittel an ihre Stelle.</translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
    </message>
    <message>
        <source>Batch size</source>
        <translation>Batchgröße</translation>
    </message>
    <message>
        <source>Bell and Sejnowski 1997; Krizhevsky 2009; Keras ImageDataGenerator, kornia zca_mean, pylearn2 ZCA.</source>
        <translation>Bell und Sejnowski 1997; Krizhevsky 2009; Keras ImageDataGenerator, kornia zca_mean, pylearn2 ZCA.</translation>
    </message>
    <message>
        <source>Bends each channel smoothly towards two percentiles of the data set instead of cutting it there; the output is in levels.</source>
        <translation>Biegt jeden Kanal sanft zu zwei Perzentilen des Datensatzes hin, statt ihn dort abzuschneiden; die Ausgabe ist in Stufen.</translation>
    </message>
    <message>
        <source>Brings each channel to 0..1 between the data set&apos;s smallest and largest sample; a constant channel gives 0.</source>
        <translation>Bringt jeden Kanal auf 0..1 zwischen dem kleinsten und dem größten Sample des Datensatzes; ein konstanter Kanal ergibt 0.</translation>
    </message>
    <message>
        <source>CLAHE</source>
        <translation>CLAHE</translation>
    </message>
    <message>
        <source>CMYK is converted to RGB without a colour profile</source>
        <translation>CMYK wird ohne Farbprofil in RGB umgerechnet</translation>
    </message>
    <message>
        <source>Caffe</source>
        <translation>Caffe</translation>
    </message>
    <message>
        <source>Caffe and converters that take a binaryproto</source>
        <translation>Caffe und Konverter, die ein binaryproto annehmen</translation>
    </message>
    <message>
        <source>Caffe constants</source>
        <translation>Caffe-Konstanten</translation>
    </message>
    <message>
        <source>Centred on mid-gray, not on your data: a dark set stays far below zero.</source>
        <translation>Auf Mittelgrau zentriert, nicht auf die eigenen Daten: Ein dunkler Datensatz bleibt weit unter null.</translation>
    </message>
    <message>
        <source>Channel mean</source>
        <translation>Kanalmittelwert</translation>
    </message>
    <message>
        <source>Channel z-score</source>
        <translation>Kanal-z-Score</translation>
    </message>
    <message>
        <source>Channels keep their different means and spreads: a set with a colour cast is not centred in any channel.</source>
        <translation>Kanäle behalten ihre verschiedenen Mittelwerte und Streuungen: Ein Datensatz mit Farbstich ist in keinem Kanal zentriert.</translation>
    </message>
    <message>
        <source>CleanVision</source>
        <translation>CleanVision</translation>
    </message>
    <message>
        <source>CleanVision&apos;s max_prevalence, 0.5</source>
        <translation>max_prevalence von CleanVision, 0,5</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Abschneiden</translation>
    </message>
    <message>
        <source>Clip limit</source>
        <translation>Clip-Grenze</translation>
    </message>
    <message>
        <source>Clips each channel to two percentiles of the data set, then subtracts the mean and divides by the standard deviation of the unclipped set.</source>
        <translation>Schneidet jeden Kanal an zwei Perzentilen des Datensatzes ab, zieht dann den Mittelwert ab und teilt durch die Standardabweichung des unbeschnittenen Datensatzes.</translation>
    </message>
    <message>
        <source>Coates, Lee and Ng 2011 (λ = 10); Goodfellow, Bengio and Courville, Deep Learning, 12.2.1.</source>
        <translation>Coates, Lee und Ng 2011 (λ = 10); Goodfellow, Bengio und Courville, Deep Learning, 12.2.1.</translation>
    </message>
    <message>
        <source>Cohen&apos;s large effect, 0.8</source>
        <translation>Cohens großer Effekt, 0,8</translation>
    </message>
    <message>
        <source>Colour PCA</source>
        <translation>Farb-PCA</translation>
    </message>
    <message>
        <source>Colour ZCA</source>
        <translation>Farb-ZCA</translation>
    </message>
    <message>
        <source>Colour keeps its unit range of about ±0.5 beside a Y of unit variance, so it counts for less; with the variant jarrett the global step cancels out.</source>
        <translation>Farbe behält ihren Einheitsbereich von etwa ±0,5 neben einem Y mit Varianz 1, zählt also weniger; mit der Variante jarrett kürzt sich der globale Schritt heraus.</translation>
    </message>
    <message>
        <source>Colours lose their meaning: nearly gray images get vivid noise, and no two images share a mapping.</source>
        <translation>Farben verlieren ihre Bedeutung: Fast graue Bilder bekommen buntes Rauschen, und keine zwei Bilder teilen eine Abbildung.</translation>
    </message>
    <message>
        <source>Constants: one multiplication and addition per sample, or a table.</source>
        <translation>Konstanten: eine Multiplikation und Addition je Sample oder eine Tabelle.</translation>
    </message>
    <message>
        <source>Contrast of the result where λ does not matter.</source>
        <translation>Kontrast des Ergebnisses, wo λ keine Rolle spielt.</translation>
    </message>
    <message>
        <source>Custom mean</source>
        <translation>Eigener Mittelwert</translation>
    </message>
    <message>
        <source>Custom std</source>
        <translation>Eigene Std</translation>
    </message>
    <message>
        <source>Dark images: %1</source>
        <translation>Dunkle Bilder: %1</translation>
    </message>
    <message>
        <source>Dataset min–max</source>
        <translation>Datensatz-Min–Max</translation>
    </message>
    <message>
        <source>Differences between channels are small in photographs and mostly noise; whitening raises them to the strength of brightness.</source>
        <translation>Unterschiede zwischen Kanälen sind in Fotos klein und meist Rauschen; Whitening hebt sie auf die Stärke der Helligkeit an.</translation>
    </message>
    <message>
        <source>Directions that hardly vary among these images are raised to full strength, though in other images they may vary. Take a smaller side, a larger ε or more images.</source>
        <translation>Richtungen, die in diesen Bildern kaum schwanken, werden auf volle Stärke gehoben, obwohl sie in anderen Bildern schwanken können. Eine kleinere Seite, ein größeres ε oder mehr Bilder nehmen.</translation>
    </message>
    <message>
        <source>Divides by the full scale: black is 0, white is 1.</source>
        <translation>Teilt durch den Vollausschlag: Schwarz ist 0, Weiß ist 1.</translation>
    </message>
    <message>
        <source>Dividing by nearly nothing turns rounding and compression artefacts into full contrast. What happens at exactly nothing is the framework&apos;s guard: they differ.</source>
        <translation>Das Teilen durch fast nichts macht Rundungs- und Kompressionsartefakte zu vollem Kontrast. Was bei genau nichts geschieht, regelt die Absicherung des Frameworks: Sie unterscheiden sich.</translation>
    </message>
    <message>
        <source>Equalization</source>
        <translation>Histogrammausgleich</translation>
    </message>
    <message>
        <source>Equalize</source>
        <translation>Ausgleichen</translation>
    </message>
    <message>
        <source>Equalizes tiles of the image, limits how steep each tile&apos;s curve may become, and blends between tiles.</source>
        <translation>Gleicht das Histogramm in Kacheln des Bildes aus, begrenzt, wie steil die Kurve jeder Kachel werden darf, und blendet zwischen Kacheln über.</translation>
    </message>
    <message>
        <source>Erases brightness and colour cast alike: every image becomes gray on average.</source>
        <translation>Löscht Helligkeit und Farbstich gleichermaßen aus: Jedes Bild wird im Mittel grau.</translation>
    </message>
    <message>
        <source>Erases brightness and contrast, stretches the noise of large even areas most, and per channel shifts colours.</source>
        <translation>Löscht Helligkeit und Kontrast aus, spreizt das Rauschen großer gleichmäßiger Flächen am meisten und verschiebt, je Kanal, die Farben.</translation>
    </message>
    <message>
        <source>Erases how bright an image was and how strong its contrast; only images whose deviation is below √λ stay low in contrast.</source>
        <translation>Löscht aus, wie hell ein Bild war und wie stark sein Kontrast; nur Bilder, deren Abweichung unter √λ liegt, bleiben kontrastarm.</translation>
    </message>
    <message>
        <source>Erases how bright an image was and how strong its contrast; small bright things in a dark image are clipped away.</source>
        <translation>Löscht aus, wie hell ein Bild war und wie stark sein Kontrast; kleine helle Dinge in einem dunklen Bild werden abgeschnitten.</translation>
    </message>
    <message>
        <source>Erases how bright an image was: day against night is gone.</source>
        <translation>Löscht aus, wie hell ein Bild war: Tag gegen Nacht ist fort.</translation>
    </message>
    <message>
        <source>Feature standardization with every pixel a feature (scikit-learn StandardScaler on images).</source>
        <translation>Standardisierung der Merkmale mit jedem Pixel als Merkmal (scikit-learn StandardScaler auf Bildern).</translation>
    </message>
    <message>
        <source>Files that are damaged, unsupported or no images at all add nothing to the statistics. Training code often reads a truncated JPEG as a half-gray picture without a word. The list of failures names each file and its reason.</source>
        <translation>Dateien, die beschädigt, nicht unterstützt oder gar keine Bilder sind, tragen nichts zur Statistik bei. Trainingscode liest ein abgeschnittenes JPEG oft wortlos als halb graues Bild. Das Protokoll nennt jede Datei und ihren Grund.</translation>
    </message>
    <message>
        <source>Flat regions keep nothing of their brightness, and smooth dark ones are raised to the noise.</source>
        <translation>Flache Bereiche behalten nichts von ihrer Helligkeit, und glatte dunkle werden zu Rauschen angehoben.</translation>
    </message>
    <message>
        <source>Float samples far beyond 1 fed to a mode for 0..1 come out hundreds of deviations wide. Divide them by their full scale first.</source>
        <translation>Float-Samples weit über 1, einem Modus für 0..1 zugeführt, ergeben Hunderte Abweichungen Breite. Erst durch ihren Vollausschlag teilen.</translation>
    </message>
    <message>
        <source>Gain of a direction of variance λ. keras: 1/(√λ + 1e-6/√n) in levels of 8 bits, channel means subtracted; kornia: 1/√(λ + 1e-6) in unit range, λ over n − 1; pylearn2: 1/√(λ + 0.1), each thumbnail first (x − mean)/√(10 + var) in levels of 8 bits. Directions that the images do not have get 0.</source>
        <translation>Verstärkung einer Richtung der Varianz λ. keras: 1/(√λ + 1e-6/√n) in 8-Bit-Stufen, Kanalmittelwerte abgezogen; kornia: 1/√(λ + 1e-6) im Einheitsbereich, λ über n − 1; pylearn2: 1/√(λ + 0.1), jedes Vorschaubild zuerst (x − Mittelwert)/√(10 + var) in 8-Bit-Stufen. Richtungen, die die Bilder nicht haben, bekommen 0.</translation>
    </message>
    <message>
        <source>Global contrast</source>
        <translation>Globaler Kontrast</translation>
    </message>
    <message>
        <source>Half precision: 11 significant bits; from 65,520 on everything is clipped.</source>
        <translation>Halbe Genauigkeit: 11 signifikante Bits; ab 65.520 wird alles abgeschnitten.</translation>
    </message>
    <message>
        <source>Here 8- and 16-bit samples meet on one scale, gray counts in R, G and B alike and alpha is left out. A loader that divides everything by 255, or takes alpha for a colour, feeds these images wrongly.</source>
        <translation>Hier treffen sich 8- und 16-Bit-Samples auf einer Skala, Grau zählt in R, G und B gleich, und Alpha bleibt weg. Ein Leseprogramm, das alles durch 255 teilt oder Alpha für eine Farbe hält, liefert diese Bilder falsch.</translation>
    </message>
    <message>
        <source>High percentile</source>
        <translation>Oberes Perzentil</translation>
    </message>
    <message>
        <source>Highlights and shadows beyond the percentiles become flat, and nothing brings them back.</source>
        <translation>Lichter und Schatten jenseits der Perzentile werden flach, und nichts bringt sie zurück.</translation>
    </message>
    <message>
        <source>How bright an image is, compared with the others, can be what the task is about, or a nuisance. After this mode a network can no longer see it. Statistics of the data set keep it.</source>
        <translation>Wie hell ein Bild im Vergleich mit den anderen ist, kann das sein, worum es in der Aufgabe geht, oder eine Störung. Nach diesem Modus kann ein Netz es nicht mehr sehen. Statistik des Datensatzes behält es.</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>Identität</translation>
    </message>
    <message>
        <source>Image channel z-score</source>
        <translation>Bildkanal-z-Score</translation>
    </message>
    <message>
        <source>Image colour ZCA</source>
        <translation>Bild-Farb-ZCA</translation>
    </message>
    <message>
        <source>Image mean</source>
        <translation>Bildmittelwert</translation>
    </message>
    <message>
        <source>Image min–max</source>
        <translation>Bild-Min–Max</translation>
    </message>
    <message>
        <source>Image percentiles</source>
        <translation>Bildperzentile</translation>
    </message>
    <message>
        <source>Image z-score</source>
        <translation>Bild-z-Score</translation>
    </message>
    <message>
        <source>ImageJ&apos;s default saturation, 0.35 %</source>
        <translation>Standardsättigung von ImageJ, 0,35 %</translation>
    </message>
    <message>
        <source>ImageNet constants divided by 255 twice give 0.004</source>
        <translation>ImageNet-Konstanten, zweimal durch 255 geteilt, ergeben 0,004</translation>
    </message>
    <message>
        <source>ImageNet constants on 0..255 give 300</source>
        <translation>ImageNet-Konstanten auf 0..255 ergeben 300</translation>
    </message>
    <message>
        <source>ImageNet&apos;s std is a mean of image deviations, not a pooled one</source>
        <translation>Die Std von ImageNet ist ein Mittel von Bildabweichungen, keine gepoolte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images (CSV)</source>
        <translation>Bilder (CSV)</translation>
    </message>
    <message>
        <source>Images of unusual contrast</source>
        <translation>Bilder mit ungewöhnlichem Kontrast</translation>
    </message>
    <message>
        <source>Images per batch; the last may be short.</source>
        <translation>Bilder je Batch; der letzte kann kürzer sein.</translation>
    </message>
    <message>
        <source>In percent of the samples of the set, per channel.</source>
        <translation>In Prozent der Samples des Datensatzes, je Kanal.</translation>
    </message>
    <message>
        <source>In percent of the samples of this image; float images to 0.8 %.</source>
        <translation>In Prozent der Samples dieses Bildes; float-Bilder auf 0,8 %.</translation>
    </message>
    <message>
        <source>In unit range.</source>
        <translation>Im Einheitsbereich.</translation>
    </message>
    <message>
        <source>In unsigned 8-bit arithmetic all that lies below the mean clips to 0 or wraps around.</source>
        <translation>In vorzeichenloser 8-Bit-Rechnung wird alles unter dem Mittelwert zu 0 abgeschnitten oder läuft über.</translation>
    </message>
    <message>
        <source>Inputs of 0..255 have a large mean and a large scale: with usual initial weights the first layer saturates and gradients share their sign.</source>
        <translation>Eingaben von 0..255 haben einen großen Mittelwert und eine große Skala: Mit üblichen Startgewichten sättigt die erste Schicht, und Gradienten haben alle dasselbe Vorzeichen.</translation>
    </message>
    <message>
        <source>Ioffe and Szegedy 2015, applied to the input as MXNet&apos;s ResNet does (bn_data).</source>
        <translation>Ioffe und Szegedy 2015, auf die Eingabe angewendet wie im ResNet von MXNet (bn_data).</translation>
    </message>
    <message>
        <source>Jarrett, Kavukcuoglu, Ranzato and LeCun 2009; variants of torch7 and pylearn2.</source>
        <translation>Jarrett, Kavukcuoglu, Ranzato und LeCun 2009; Varianten von torch7 und pylearn2.</translation>
    </message>
    <message>
        <source>Joint z-score</source>
        <translation>Gemeinsamer z-Score</translation>
    </message>
    <message>
        <source>Keras</source>
        <translation>Keras</translation>
    </message>
    <message>
        <source>Keras 2.12 or later and Keras 3</source>
        <translation>Keras ab 2.12 und Keras 3</translation>
    </message>
    <message>
        <source>Keras Normalization(axis=None); scalar mean and scale of Caffe and CoreML on your own data.</source>
        <translation>Keras Normalization(axis=None); skalarer Mittelwert und Faktor von Caffe und CoreML auf eigenen Daten.</translation>
    </message>
    <message>
        <source>Keras applications preprocess_input, mode &quot;tf&quot; (Inception, Xception, MobileNet).</source>
        <translation>Keras applications preprocess_input, mode &quot;tf&quot; (Inception, Xception, MobileNet).</translation>
    </message>
    <message>
        <source>Levels that merge cannot be told apart again. An output of 0..1 or of a few deviations has no place in 256 integers unless it is scaled to them.</source>
        <translation>Stufen, die zusammenfallen, sind nicht mehr zu unterscheiden. Eine Ausgabe von 0..1 oder von wenigen Abweichungen hat in 256 ganzen Zahlen keinen Platz, wenn sie nicht darauf skaliert wird.</translation>
    </message>
    <message>
        <source>Little structure is left near white; modes that stretch each image amplify what remains.</source>
        <translation>Nahe Weiß ist wenig Struktur übrig; Modi, die jedes Bild spreizen, verstärken, was bleibt.</translation>
    </message>
    <message>
        <source>Local contrast</source>
        <translation>Lokaler Kontrast</translation>
    </message>
    <message>
        <source>Local contrast YUV</source>
        <translation>Lokaler Kontrast YUV</translation>
    </message>
    <message>
        <source>Low percentile</source>
        <translation>Unteres Perzentil</translation>
    </message>
    <message>
        <source>MONAI ClipIntensityPercentiles (sharpness_factor).</source>
        <translation>MONAI ClipIntensityPercentiles (sharpness_factor).</translation>
    </message>
    <message>
        <source>MONAI ScaleIntensityRangePercentiles; contrast stretching of scikit-image and ImageJ.</source>
        <translation>MONAI ScaleIntensityRangePercentiles; Kontrastspreizung von scikit-image und ImageJ.</translation>
    </message>
    <message>
        <source>Maps black to −1 and white to +1.</source>
        <translation>Bildet Schwarz auf −1 und Weiß auf +1 ab.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean image</source>
        <translation>Mittelwertbild</translation>
    </message>
    <message>
        <source>Means something only where images are aligned; the mean image must have exactly the size of the uncropped input.</source>
        <translation>Bedeutet nur etwas, wo Bilder ausgerichtet sind; das Mittelwertbild muss genau die Größe der unbeschnittenen Eingabe haben.</translation>
    </message>
    <message>
        <source>Measured against the same set under one mapping for all images. Dark and flat images are scaled up to the contrast of the others, and their sensor noise with them: the network sees it as texture.</source>
        <translation>Gemessen gegen denselben Datensatz unter einer Abbildung für alle Bilder. Dunkle und flache Bilder werden auf den Kontrast der anderen verstärkt, und ihr Sensorrauschen mit ihnen: Das Netz sieht es als Textur.</translation>
    </message>
    <message>
        <source>Modes are fitted on all images, held-out ones included</source>
        <translation>Modi sind an alle Bilder angepasst, auch an zurückgehaltene</translation>
    </message>
    <message>
        <source>Modes that scale each image by its own deviation raise these the most, and their noise with them.</source>
        <translation>Modi, die jedes Bild durch seine eigene Abweichung skalieren, heben diese am stärksten an, und ihr Rauschen mit ihnen.</translation>
    </message>
    <message>
        <source>Most images lose samples to the storage type, so this is not a matter of single files: the mode&apos;s output does not belong into this type.</source>
        <translation>Die meisten Bilder verlieren Samples an den Speichertyp, es liegt also nicht an einzelnen Dateien: Die Ausgabe des Modus gehört nicht in diesen Typ.</translation>
    </message>
    <message>
        <source>Most images to fit on, drawn at random with a fixed seed.</source>
        <translation>Höchstens so viele Bilder zum Anpassen, zufällig gezogen mit festem Startwert.</translation>
    </message>
    <message>
        <source>NaN or infinite samples are left out</source>
        <translation>NaN oder unendliche Samples werden ausgelassen</translation>
    </message>
    <message>
        <source>NaN or infinite samples in the files</source>
        <translation>NaN oder unendliche Samples in den Dateien</translation>
    </message>
    <message>
        <source>Nearly constant images under %1</source>
        <translation>Fast konstante Bilder unter %1</translation>
    </message>
    <message>
        <source>Needs about ten images per sample of the thumbnail; with fewer it amplifies what it has not seen. Only fine detail is left: brightness and colour are nearly gone.</source>
        <translation>Braucht etwa zehn Bilder je Sample des Vorschaubildes; mit weniger verstärkt es, was es nicht gesehen hat. Nur feine Details bleiben: Helligkeit und Farbe sind fast fort.</translation>
    </message>
    <message>
        <source>No normalization; what a network sees when nothing is done.</source>
        <translation>Keine Normalisierung; was ein Netz sieht, wenn nichts getan wird.</translation>
    </message>
    <message>
        <source>Nothing is centred; and a pipeline that divides by 255 twice leaves nearly black images that no error message reports.</source>
        <translation>Nichts ist zentriert; und eine Verarbeitung, die zweimal durch 255 teilt, hinterlässt fast schwarze Bilder, die keine Fehlermeldung anzeigt.</translation>
    </message>
    <message>
        <source>Nothing: the same numbers for every image of every set.</source>
        <translation>Nichts: dieselben Zahlen für jedes Bild jedes Datensatzes.</translation>
    </message>
    <message>
        <source>NumPy archive</source>
        <translation>NumPy-Archiv</translation>
    </message>
    <message>
        <source>NumPy array</source>
        <translation>NumPy-Array</translation>
    </message>
    <message>
        <source>NumPy&apos;s astype: truncated, and what lies outside 0..255 wraps around modulo 256.</source>
        <translation>astype von NumPy: abgeschnittene Nachkommastellen, und was außerhalb von 0..255 liegt, läuft modulo 256 über.</translation>
    </message>
    <message>
        <source>Of the shuffle.</source>
        <translation>Des Mischens.</translation>
    </message>
    <message>
        <source>Of the thumbnails in pixels; images are squashed to squares.</source>
        <translation>Der Vorschaubilder in Pixeln; Bilder werden zu Quadraten gestaucht.</translation>
    </message>
    <message>
        <source>One NaN makes every mean that includes it NaN, and a network&apos;s weights after one step. The statistics here run over the finite samples only.</source>
        <translation>Ein NaN macht jeden Mittelwert, der es enthält, zu NaN, und nach einem Schritt die Gewichte des Netzes. Die Statistik hier läuft nur über die endlichen Samples.</translation>
    </message>
    <message>
        <source>One affine map of the set&apos;s whole output range onto 0..255, for all channels, then rounded.</source>
        <translation>Eine affine Abbildung des ganzen Ausgabebereichs des Datensatzes auf 0..255, für alle Kanäle, dann gerundet.</translation>
    </message>
    <message>
        <source>One hot pixel decides the contrast of the whole image; dark images are stretched, noise included.</source>
        <translation>Ein einziges defektes Pixel bestimmt den Kontrast des ganzen Bildes; dunkle Bilder werden gespreizt, samt Rauschen.</translation>
    </message>
    <message>
        <source>One hot pixel in one image decides the scale of the whole set; new images may leave 0..1.</source>
        <translation>Ein einziges defektes Pixel in einem Bild bestimmt die Skala des ganzen Datensatzes; neue Bilder können 0..1 verlassen.</translation>
    </message>
    <message>
        <source>One image is left out</source>
        <translation>Ein Bild wird ausgelassen</translation>
    </message>
    <message>
        <source>One pass over the image before its first sample can be normalized.</source>
        <translation>Ein Durchgang durch das Bild, bevor sein erstes Sample normalisiert werden kann.</translation>
    </message>
    <message>
        <source>OpenCV equalizeHist; Keras Equalization, Pillow ImageOps.equalize.</source>
        <translation>OpenCV equalizeHist; Keras Equalization, Pillow ImageOps.equalize.</translation>
    </message>
    <message>
        <source>OpenCV normalize(NORM_MINMAX), albumentations min_max, kornia normalize_min_max.</source>
        <translation>OpenCV normalize(NORM_MINMAX), albumentations min_max, kornia normalize_min_max.</translation>
    </message>
    <message>
        <source>OpenCV&apos;s way: rounded, and what lies outside 0..255 becomes 0 or 255.</source>
        <translation>Wie OpenCV: gerundet, und was außerhalb von 0..255 liegt, wird 0 oder 255.</translation>
    </message>
    <message>
        <source>Order is kept, distances are not: levels further than about 36/c beyond a bound merge in double precision, 16/c in float32.</source>
        <translation>Die Reihenfolge bleibt, Abstände nicht: Stufen weiter als etwa 36/c jenseits einer Grenze fallen in doppelter Genauigkeit zusammen, in float32 ab 16/c.</translation>
    </message>
    <message>
        <source>Original ÷ full scale</source>
        <translation>Original ÷ Vollausschlag</translation>
    </message>
    <message>
        <source>PCA whitening of the three channels (CS231n, UFLDL); the axes of AlexNet&apos;s colour augmentation (Krizhevsky et al. 2012).</source>
        <translation>PCA-Whitening der drei Kanäle (CS231n, UFLDL); die Achsen der Farbaugmentation von AlexNet (Krizhevsky et al. 2012).</translation>
    </message>
    <message>
        <source>Per level of 8 bits: how quickly the curve bends at a bound; large values clip hard.</source>
        <translation>Je 8-Bit-Stufe: wie schnell die Kurve an einer Grenze abbiegt; große Werte schneiden hart ab.</translation>
    </message>
    <message>
        <source>Per side of the image.</source>
        <translation>Je Seite des Bildes.</translation>
    </message>
    <message>
        <source>Percentile z-score</source>
        <translation>Perzentil-z-Score</translation>
    </message>
    <message>
        <source>Pixel z-score</source>
        <translation>Pixel-z-Score</translation>
    </message>
    <message>
        <source>Positions that hardly vary (borders, a fixed background) are blown up; ε is what keeps them down.</source>
        <translation>Positionen, die kaum schwanken (Ränder, ein fester Hintergrund), werden aufgeblasen; ε hält sie klein.</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Published constants</source>
        <translation>Veröffentlichte Konstanten</translation>
    </message>
    <message>
        <source>Published in the order B, G, R: 103.939, 116.779, 123.68. Fed in the wrong order, blue and red are each 20 levels off and nothing complains.</source>
        <translation>Veröffentlicht in der Reihenfolge B, G, R: 103.939, 116.779, 123.68. In falscher Reihenfolge liegen Blau und Rot je 20 Stufen daneben, und nichts beschwert sich.</translation>
    </message>
    <message>
        <source>PyTorch (torchvision)</source>
        <translation>PyTorch (torchvision)</translation>
    </message>
    <message>
        <source>Python: Rescaling and Normalization(mean, variance) layers</source>
        <translation>Python: Schichten Rescaling und Normalization(mean, variance)</translation>
    </message>
    <message>
        <source>Python: v2.Compose with ToDtype and Normalize(mean, std)</source>
        <translation>Python: v2.Compose mit ToDtype und Normalize(mean, std)</translation>
    </message>
    <message>
        <source>Quantized with one scale for all channels: the set&apos;s largest |y| becomes 127.</source>
        <translation>Quantisiert mit einem Faktor für alle Kanäle: Das größte |y| des Datensatzes wird 127.</translation>
    </message>
    <message>
        <source>R, G and B are equal in every pixel: gray images stored in three channels</source>
        <translation>R, G und B sind in jedem Pixel gleich: graue Bilder, in drei Kanälen gespeichert</translation>
    </message>
    <message>
        <source>R, G, B in levels of 8 bits.</source>
        <translation>R, G, B in 8-Bit-Stufen.</translation>
    </message>
    <message>
        <source>R, G, B in unit range, for the preset custom.</source>
        <translation>R, G, B im Einheitsbereich, für die Vorgabe custom.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Samples that fill a small part of their type&apos;s range, such as 12-bit data in 16-bit files or values that were divided before, come out nearly constant. Divide by what the data can reach.</source>
        <translation>Samples, die nur einen kleinen Teil des Bereichs ihres Typs füllen, wie 12-Bit-Daten in 16-Bit-Dateien oder schon geteilte Werte, kommen fast konstant heraus. Durch das teilen, was die Daten erreichen können.</translation>
    </message>
    <message>
        <source>Scale s</source>
        <translation>Faktor s</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Sermanet and LeCun 2011 (traffic signs); RGB to YUV as in pylearn2.</source>
        <translation>Sermanet und LeCun 2011 (Verkehrszeichen); RGB zu YUV wie in pylearn2.</translation>
    </message>
    <message>
        <source>Sharpness c</source>
        <translation>Schärfe c</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Signed unit</source>
        <translation>Einheit mit Vorzeichen</translation>
    </message>
    <message>
        <source>Single precision: nothing is clipped.</source>
        <translation>Einfache Genauigkeit: Nichts wird abgeschnitten.</translation>
    </message>
    <message>
        <source>Smallest deviation, in levels of 8 bits.</source>
        <translation>Kleinste Abweichung, in 8-Bit-Stufen.</translation>
    </message>
    <message>
        <source>Smallest divisor, in levels of 8 bits.</source>
        <translation>Kleinster Teiler, in 8-Bit-Stufen.</translation>
    </message>
    <message>
        <source>Soft clip</source>
        <translation>Weiches Clipping</translation>
    </message>
    <message>
        <source>Source already saturated</source>
        <translation>Quelle schon gesättigt</translation>
    </message>
    <message>
        <source>Spreads the levels of each image so that all occur about equally often; a flat channel stays as it is.</source>
        <translation>Verteilt die Stufen jedes Bildes so, dass alle etwa gleich oft vorkommen; ein flacher Kanal bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Standardizes each channel by the mean and variance of a shuffled mini-batch.</source>
        <translation>Standardisiert jeden Kanal mit Mittelwert und Varianz eines gemischten Mini-Batchs.</translation>
    </message>
    <message>
        <source>Standardizes each channel of each image by its own mean and deviation.</source>
        <translation>Standardisiert jeden Kanal jedes Bildes mit dessen eigenem Mittelwert und eigener Abweichung.</translation>
    </message>
    <message>
        <source>Standardizes each image by its own mean and deviation over all channels together.</source>
        <translation>Standardisiert jedes Bild mit seinem eigenen Mittelwert und seiner Abweichung über alle Kanäle zusammen.</translation>
    </message>
    <message>
        <source>Standardizes every position of the image by the data set&apos;s mean and deviation there.</source>
        <translation>Standardisiert jede Position des Bildes mit dem Mittelwert und der Abweichung des Datensatzes dort.</translation>
    </message>
    <message>
        <source>Standardizes with somebody else&apos;s mean and standard deviation.</source>
        <translation>Standardisiert mit fremdem Mittelwert und fremder Standardabweichung.</translation>
    </message>
    <message>
        <source>Statistics (JSON)</source>
        <translation>Statistik (JSON)</translation>
    </message>
    <message>
        <source>Statistics of validation and test images leak into training when the data set&apos;s mean and deviation are computed over everything. Fit on the split train.</source>
        <translation>Statistik aus Validierungs- und Testbildern sickert ins Training, wenn Mittelwert und Abweichung des Datensatzes über alles berechnet werden. An den Split train anpassen.</translation>
    </message>
    <message>
        <source>Statistics over</source>
        <translation>Statistik über</translation>
    </message>
    <message>
        <source>Steepest slope of a tile&apos;s curve. 2 as in OpenCV&apos;s tutorial; its createCLAHE starts at 40, which hardly limits.</source>
        <translation>Größte Steigung der Kurve einer Kachel. 2 wie im Tutorial von OpenCV; dessen createCLAHE beginnt bei 40, was kaum begrenzt.</translation>
    </message>
    <message>
        <source>Stored as %1, %2 of %3 modes lose %4 or more of the samples for good; stored as float32 none does.</source>
        <translation>Gespeichert als %1 verlieren %2 von %3 Modi endgültig %4 oder mehr der Samples; gespeichert als float32 keiner.</translation>
    </message>
    <message>
        <source>Stretches each image to 0..1 between its darkest and its brightest sample.</source>
        <translation>Spreizt jedes Bild auf 0..1 zwischen seinem dunkelsten und seinem hellsten Sample.</translation>
    </message>
    <message>
        <source>Stretches each image to 0..1 between two of its own percentiles; where they coincide it divides by one level.</source>
        <translation>Spreizt jedes Bild auf 0..1 zwischen zwei seiner eigenen Perzentile; wo sie zusammenfallen, teilt es durch eine Stufe.</translation>
    </message>
    <message>
        <source>Subtracting the channel means and dividing by the deviations takes the condition number of the inputs from %1 to %2: gradient descent gets by with fewer steps</source>
        <translation>Das Abziehen der Kanalmittelwerte und Teilen durch die Abweichungen bringt die Konditionszahl der Eingaben von %1 auf %2: Gradientenabstieg kommt mit weniger Schritten aus</translation>
    </message>
    <message>
        <source>Subtracts VGG&apos;s published mean pixel, in levels of 8 bits.</source>
        <translation>Zieht das veröffentlichte Mittelwertpixel von VGG ab, in 8-Bit-Stufen.</translation>
    </message>
    <message>
        <source>Subtracts each image&apos;s mean and divides by its contrast, which λ keeps away from zero.</source>
        <translation>Zieht den Mittelwert jedes Bildes ab und teilt durch seinen Kontrast, den λ von null fernhält.</translation>
    </message>
    <message>
        <source>Subtracts each image&apos;s own mean, in levels.</source>
        <translation>Zieht den eigenen Mittelwert jedes Bildes ab, in Stufen.</translation>
    </message>
    <message>
        <source>Subtracts one mean and divides by one standard deviation for all channels of the data set together; a constant set is only centred.</source>
        <translation>Zieht einen Mittelwert ab und teilt durch eine Standardabweichung für alle Kanäle des Datensatzes zusammen; ein konstanter Datensatz wird nur zentriert.</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean image, position by position, at the mean image&apos;s size.</source>
        <translation>Zieht das Mittelwertbild des Datensatzes Position für Position ab, in der Größe des Mittelwertbildes.</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean of each channel and divides by its standard deviation.</source>
        <translation>Zieht den Mittelwert jedes Kanals über den Datensatz ab und teilt durch dessen Standardabweichung.</translation>
    </message>
    <message>
        <source>Subtracts the data set&apos;s mean of each channel, in levels.</source>
        <translation>Zieht den Mittelwert jedes Kanals über den Datensatz ab, in Stufen.</translation>
    </message>
    <message>
        <source>Subtracts the local mean and divides by the local deviation around every pixel.</source>
        <translation>Zieht um jedes Pixel den lokalen Mittelwert ab und teilt durch die lokale Abweichung.</translation>
    </message>
    <message>
        <source>TensorFlow per_image_standardization; rules of Keras, albumentations and TensorFlow 1.15.</source>
        <translation>TensorFlow per_image_standardization; Regeln von Keras, albumentations und TensorFlow 1.15.</translation>
    </message>
    <message>
        <source>The constants belong to another data set; and ImageNet&apos;s std is a mean of per-image deviations, smaller than the pooled one.</source>
        <translation>Die Konstanten gehören zu einem anderen Datensatz; und die Std von ImageNet ist ein Mittel der Abweichungen einzelner Bilder, kleiner als die gepoolte.</translation>
    </message>
    <message>
        <source>The data set: fitted once on the training images; every image is then treated alike, and differences between images stay.</source>
        <translation>Dem Datensatz: einmal an die Trainingsbilder angepasst; danach wird jedes Bild gleich behandelt, und Unterschiede zwischen Bildern bleiben.</translation>
    </message>
    <message>
        <source>The image itself: each is normalized by its own statistics, and what told images apart by these is gone.</source>
        <translation>Dem Bild selbst: Jedes wird mit seiner eigenen Statistik normalisiert, und was Bilder dadurch unterschied, ist fort.</translation>
    </message>
    <message>
        <source>The levels as the file has them.</source>
        <translation>Die Stufen, wie sie in der Datei stehen.</translation>
    </message>
    <message>
        <source>The mini-batch: an image&apos;s values depend on who else is drawn with it.</source>
        <translation>Dem Mini-Batch: Die Werte eines Bildes hängen davon ab, was sonst mit ihm gezogen wird.</translation>
    </message>
    <message>
        <source>The neighbourhood of each pixel.</source>
        <translation>Der Nachbarschaft jedes Pixels.</translation>
    </message>
    <message>
        <source>The outputs are no longer red, green and blue, and the third, mostly noise, is raised to the strength of the first.</source>
        <translation>Die Ausgaben sind nicht mehr Rot, Grün und Blau, und die dritte, meist Rauschen, wird auf die Stärke der ersten gehoben.</translation>
    </message>
    <message>
        <source>The published constants (%1) leave this set at a mean of up to %2 and a deviation of %3 instead of 0 and 1. A pretrained network expects just these constants; one trained from scratch has no reason to.</source>
        <translation>Die veröffentlichten Konstanten (%1) lassen diesen Datensatz bei einem Mittelwert bis %2 und einer Abweichung von %3 statt 0 und 1. Ein vortrainiertes Netz erwartet genau diese Konstanten; ein von Grund auf trainiertes hat keinen Grund dazu.</translation>
    </message>
    <message>
        <source>The range of float32 with 8 significant bits.</source>
        <translation>Der Bereich von float32 mit 8 signifikanten Bits.</translation>
    </message>
    <message>
        <source>The same level becomes different values at different places, and noise in even areas grows up to about clip-limit times.</source>
        <translation>Dieselbe Stufe wird an verschiedenen Stellen zu verschiedenen Werten, und Rauschen in gleichmäßigen Flächen wächst bis etwa auf das Clip-Grenze-Fache.</translation>
    </message>
    <message>
        <source>The scan was stopped, or reads only a sample. Exports say so (&quot;complete&quot;: false).</source>
        <translation>Das Einlesen wurde angehalten oder liest nur eine Stichprobe. Exporte sagen das (&quot;complete&quot;: false).</translation>
    </message>
    <message>
        <source>The set is small for its variety</source>
        <translation>Der Datensatz ist klein für seine Vielfalt</translation>
    </message>
    <message>
        <source>The set mixes kinds of images</source>
        <translation>Der Datensatz mischt Arten von Bildern</translation>
    </message>
    <message>
        <source>The standard error of a data set&apos;s mean is governed by its images, not by its pixels. As constants for this set the numbers are exact; as an estimate of the world they are this uncertain.</source>
        <translation>Den Standardfehler des Mittelwerts eines Datensatzes bestimmen seine Bilder, nicht seine Pixel. Als Konstanten für diesen Datensatz sind die Zahlen exakt; als Schätzung der Welt sind sie so ungewiss.</translation>
    </message>
    <message>
        <source>The statistics are partial</source>
        <translation>Die Statistik ist unvollständig</translation>
    </message>
    <message>
        <source>These samples stand at 0 or at full scale in the file itself: what was there is lost before any normalization. No mode brings it back, and modes that stretch an image make it more visible.</source>
        <translation>Diese Samples stehen schon in der Datei bei 0 oder Vollausschlag: Was dort war, ist vor jeder Normalisierung verloren. Kein Modus bringt es zurück, und Modi, die ein Bild spreizen, machen es sichtbarer.</translation>
    </message>
    <message>
        <source>Tiles</source>
        <translation>Kacheln</translation>
    </message>
    <message>
        <source>Turns the channels onto the data set&apos;s three colour axes, strongest first, and gives each unit variance.</source>
        <translation>Dreht die Kanäle auf die drei Farbachsen des Datensatzes, die stärkste zuerst, und gibt jeder Varianz 1.</translation>
    </message>
    <message>
        <source>Turns the image into Y, U and V, normalizes the contrast of Y for the whole image and then locally, and leaves the colours U and V alone.</source>
        <translation>Wandelt das Bild in Y, U und V um, normalisiert den Kontrast von Y erst über das ganze Bild, dann lokal, und lässt die Farben U und V unverändert.</translation>
    </message>
    <message>
        <source>Unusually bright or dark images</source>
        <translation>Ungewöhnlich helle oder dunkle Bilder</translation>
    </message>
    <message>
        <source>VGG (Simonyan and Zisserman 2014); Keras preprocess_input, mode &quot;caffe&quot;.</source>
        <translation>VGG (Simonyan und Zisserman 2014); Keras preprocess_input, mode &quot;caffe&quot;.</translation>
    </message>
    <message>
        <source>VGG&apos;s way (Simonyan and Zisserman 2014) on your own data.</source>
        <translation>Das Verfahren von VGG (Simonyan und Zisserman 2014) auf eigenen Daten.</translation>
    </message>
    <message>
        <source>Values outside what the storage type holds are cut off or wrap around, and no later step brings them back. Store float32, or fit the output range to the type.</source>
        <translation>Werte außerhalb dessen, was der Speichertyp fasst, werden abgeschnitten oder laufen über, und kein späterer Schritt bringt sie zurück. Als float32 speichern oder den Ausgabebereich an den Typ anpassen.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Very light images: %1</source>
        <translation>Sehr helle Bilder: %1</translation>
    </message>
    <message>
        <source>W1, W2</source>
        <translation>W1, W2</translation>
    </message>
    <message>
        <source>W1, W2, W3</source>
        <translation>W1, W2, W3</translation>
    </message>
    <message>
        <source>W10</source>
        <translation>W10</translation>
    </message>
    <message>
        <source>W12</source>
        <translation>W12</translation>
    </message>
    <message>
        <source>W15</source>
        <translation>W15</translation>
    </message>
    <message>
        <source>W16</source>
        <translation>W16</translation>
    </message>
    <message>
        <source>W17</source>
        <translation>W17</translation>
    </message>
    <message>
        <source>W19, advice</source>
        <translation>W19, Hinweis</translation>
    </message>
    <message>
        <source>W3</source>
        <translation>W3</translation>
    </message>
    <message>
        <source>W4</source>
        <translation>W4</translation>
    </message>
    <message>
        <source>W6</source>
        <translation>W6</translation>
    </message>
    <message>
        <source>W7</source>
        <translation>W7</translation>
    </message>
    <message>
        <source>W8</source>
        <translation>W8</translation>
    </message>
    <message>
        <source>W8, advice</source>
        <translation>W8, Hinweis</translation>
    </message>
    <message>
        <source>W9</source>
        <translation>W9</translation>
    </message>
    <message>
        <source>Where frameworks put ε: none, σ+ε, max(σ, ε) or √(σ²+ε). With none a constant channel is only centred.</source>
        <translation>Wohin Frameworks ε setzen: nirgends, σ+ε, max(σ, ε) oder √(σ²+ε). Ohne wird ein konstanter Kanal nur zentriert.</translation>
    </message>
    <message>
        <source>Whitens small copies of whole images: every sample is made uncorrelated with every other, at every place and in every channel.</source>
        <translation>Dekorreliert kleine Kopien ganzer Bilder: Jedes Sample wird mit jedem anderen unkorreliert, an jeder Stelle und in jedem Kanal.</translation>
    </message>
    <message>
        <source>Whitens the channels of each image: centred, uncorrelated, of equal variance.</source>
        <translation>Dekorreliert die Kanäle jedes Bildes: zentriert, unkorreliert, mit gleicher Varianz.</translation>
    </message>
    <message>
        <source>Whitens the channels of the data set: centred, uncorrelated, of unit variance, and as close to red, green and blue as that allows.</source>
        <translation>Dekorreliert die Kanäle des Datensatzes: zentriert, unkorreliert, mit Varianz 1 und so nah an Rot, Grün und Blau, wie es das erlaubt.</translation>
    </message>
    <message>
        <source>Whose constants; custom uses the two rows below.</source>
        <translation>Wessen Konstanten; custom nimmt die zwei Zeilen darunter.</translation>
    </message>
    <message>
        <source>Whose guard against flat channels.</source>
        <translation>Wessen Absicherung gegen flache Kanäle.</translation>
    </message>
    <message>
        <source>Whose guard against flat images, and whose rounding.</source>
        <translation>Wessen Absicherung gegen flache Bilder und wessen Rundung.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Wipes out day against night, and amplifies the shot noise of dark images until it looks like texture.</source>
        <translation>Löscht Tag gegen Nacht aus und verstärkt das Schrotrauschen dunkler Bilder, bis es wie Textur aussieht.</translation>
    </message>
    <message>
        <source>Worth a look: wrong exposures, frames of other origin, or simply the rare case your model must handle.</source>
        <translation>Einen Blick wert: Fehlbelichtungen, Aufnahmen anderer Herkunft oder einfach der seltene Fall, mit dem das Modell umgehen muss.</translation>
    </message>
    <message>
        <source>Y ← LCN((Y − mean(image)) / std(image)),  U, V unchanged, in unit range</source>
        <translation>Y ← LCN((Y − mean(image)) / std(image)),  U, V unverändert, im Einheitsbereich</translation>
    </message>
    <message>
        <source>ZCA</source>
        <translation>ZCA</translation>
    </message>
    <message>
        <source>ZCA whitening (Bell and Sejnowski 1997) of one image&apos;s three channels.</source>
        <translation>ZCA-Whitening (Bell und Sejnowski 1997) der drei Kanäle eines Bildes.</translation>
    </message>
    <message>
        <source>ZCA whitening (Bell and Sejnowski 1997) of the three channels.</source>
        <translation>ZCA-Whitening (Bell und Sejnowski 1997) der drei Kanäle.</translation>
    </message>
    <message>
        <source>Zuiderveld 1994; OpenCV createCLAHE.</source>
        <translation>Zuiderveld 1994; OpenCV createCLAHE.</translation>
    </message>
    <message>
        <source>&quot;Per-example mean subtraction&quot; (UFLDL); Keras samplewise_center.</source>
        <translation>„Per-example mean subtraction“ (UFLDL); Keras samplewise_center.</translation>
    </message>
    <message>
        <source>&quot;std&quot; has different values here: %1 pooled over all pixels, %2 as the mean of the images&apos; own (%3 times as much). Say which one you publish; ImageNet&apos;s 0.229 is of the second kind.</source>
        <translation>„std“ hat hier verschiedene Werte: %1 gepoolt über alle Pixel, %2 als Mittel der Abweichungen der Bilder (das %3-Fache). Bei einer Veröffentlichung dazusagen, welche gemeint ist; 0.229 von ImageNet ist von der zweiten Art.</translation>
    </message>
    <message>
        <source>&quot;std&quot; has three meanings: pooled over all pixels (used here), mean of per-image deviations, and the deviation of image means.</source>
        <translation>„std“ hat drei Bedeutungen: gepoolt über alle Pixel (hier verwendet), Mittel der Abweichungen einzelner Bilder und Abweichung der Bildmittelwerte.</translation>
    </message>
    <message>
        <source>a channel&apos;s divisor lies below the 1e-7 that Keras puts in its place</source>
        <translation>der Teiler eines Kanals liegt unter den 1e-7, die Keras an seine Stelle setzt</translation>
    </message>
    <message>
        <source>a mean image is needed: scan the images with one; a statistics document holds none</source>
        <translation>ein Mittelwertbild ist nötig: Bilder damit einlesen; ein Statistikdokument enthält keines</translation>
    </message>
    <message>
        <source>above the range</source>
        <translation>über dem Bereich</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>an ICC profile other than sRGB is not applied; stored code values count</source>
        <translation>ein anderes ICC-Profil als sRGB wird nicht angewendet; gespeicherte Codewerte zählen</translation>
    </message>
    <message>
        <source>an alpha channel is left out; the colours under transparent pixels count</source>
        <translation>ein Alphakanal wird ausgelassen; die Farben unter transparenten Pixeln zählen</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>ein anderes Programm hält sie</translation>
    </message>
    <message>
        <source>as clip-error</source>
        <translation>wie clip-error</translation>
    </message>
    <message>
        <source>as clip-warning</source>
        <translation>wie clip-warning</translation>
    </message>
    <message>
        <source>as stored</source>
        <translation>wie gespeichert</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>batch</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>below the range</source>
        <translation>unter dem Bereich</translation>
    </message>
    <message>
        <source>bfloat16</source>
        <translation>bfloat16</translation>
    </message>
    <message>
        <source>brightness differences between images</source>
        <translation>Helligkeitsunterschiede zwischen Bildern</translation>
    </message>
    <message>
        <source>brightness does not tell the classes apart: %1</source>
        <translation>Helligkeit trennt die Klassen nicht: %1</translation>
    </message>
    <message>
        <source>brightness tells the classes apart: %1</source>
        <translation>Helligkeit trennt die Klassen: %1</translation>
    </message>
    <message>
        <source>cancelled while listing</source>
        <translation>beim Auflisten abgebrochen</translation>
    </message>
    <message>
        <source>channel: each channel by itself; luma: .299 R + .587 G + .114 B, its change added to all channels. 16-bit images over 65,536 levels; float images over 65,536 bins, not rounded.</source>
        <translation>channel: jeder Kanal für sich; luma: .299 R + .587 G + .114 B, die Änderung zu allen Kanälen addiert. 16-Bit-Bilder über 65.536 Stufen; float-Bilder über 65.536 Klassen, nicht gerundet.</translation>
    </message>
    <message>
        <source>clamp 0–1</source>
        <translation>begrenzt 0–1</translation>
    </message>
    <message>
        <source>classes explain %1 of the variance of image brightness (chance alone: up to %2)</source>
        <translation>Klassen erklären %1 der Varianz der Bildhelligkeit (Zufall allein: bis %2)</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that is an error</source>
        <translation>abgeschnittener Anteil der Samples eines Bildes, der ein Fehler ist</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that is noted when exceeded</source>
        <translation>abgeschnittener Anteil der Samples eines Bildes, ab dem er gemeldet wird</translation>
    </message>
    <message>
        <source>clipped share of an image&apos;s samples that warns</source>
        <translation>abgeschnittener Anteil der Samples eines Bildes, der warnt</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>damaged images count because they were asked for; not all of their pixels are real</source>
        <translation>beschädigte Bilder zählen, weil es gewünscht war; nicht alle ihre Pixel sind echt</translation>
    </message>
    <message>
        <source>dataset</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>deviation of an image below which it counts as nearly constant</source>
        <translation>Abweichung eines Bildes, unter der es als fast konstant gilt</translation>
    </message>
    <message>
        <source>deviations</source>
        <translation>Abweichungen</translation>
    </message>
    <message>
        <source>everything known about the set, schema normscope.statistics/1</source>
        <translation>alles, was über den Datensatz bekannt ist, Schema normscope.statistics/1</translation>
    </message>
    <message>
        <source>float16</source>
        <translation>float16</translation>
    </message>
    <message>
        <source>float32</source>
        <translation>float32</translation>
    </message>
    <message>
        <source>gray images count in R, G and B alike</source>
        <translation>Graubilder zählen in R, G und B gleich</translation>
    </message>
    <message>
        <source>half of the codes</source>
        <translation>die Hälfte der Codes</translation>
    </message>
    <message>
        <source>how far published constants may miss mean 0 and deviation 1</source>
        <translation>wie weit veröffentlichte Konstanten Mittelwert 0 und Abweichung 1 verfehlen dürfen</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>image brightness of %1 differs from train: %2</source>
        <translation>die Bildhelligkeit von %1 unterscheidet sich von train: %2</translation>
    </message>
    <message>
        <source>image brightness of %1 does not differ detectably from train: %2</source>
        <translation>die Bildhelligkeit von %1 unterscheidet sich nicht nachweisbar von train: %2</translation>
    </message>
    <message>
        <source>images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>images are turned upright by their EXIF tag</source>
        <translation>Bilder werden nach ihrem EXIF-Eintrag aufrecht gedreht</translation>
    </message>
    <message>
        <source>images per dimension below which a whitening is not to be trusted</source>
        <translation>Bilder je Dimension, unter denen einem Whitening nicht zu trauen ist</translation>
    </message>
    <message>
        <source>infinite</source>
        <translation>unendlich</translation>
    </message>
    <message>
        <source>int8, symmetric</source>
        <translation>int8, symmetrisch</translation>
    </message>
    <message>
        <source>it is no statistics document of schema normscope.statistics/1</source>
        <translation>es ist kein Statistikdokument des Schemas normscope.statistics/1</translation>
    </message>
    <message>
        <source>its noise has %1 times the variance of the set</source>
        <translation>sein Rauschen hat das %1-Fache der Varianz des Datensatzes</translation>
    </message>
    <message>
        <source>jarrett: divisor max(mean of d, d), reflected borders; torch7: box window, divisor d, at least 1e-4; pylearn2: each channel by itself, divisor from x instead of v. The last two have zeros beyond the border.</source>
        <translation>jarrett: Teiler max(Mittelwert von d, d), gespiegelte Ränder; torch7: Rechteckfenster, Teiler d, mindestens 1e-4; pylearn2: jeder Kanal für sich, Teiler aus x statt v. Die letzten zwei haben jenseits des Randes Nullen.</translation>
    </message>
    <message>
        <source>joint: one value over all channels together; channel: one per channel.</source>
        <translation>joint: ein Wert über alle Kanäle zusammen; channel: einer je Kanal.</translation>
    </message>
    <message>
        <source>keeps %1 of the share of variance between images · limit %2</source>
        <translation>behält %1 des Varianzanteils zwischen Bildern · Grenzwert %2</translation>
    </message>
    <message>
        <source>levels kept below which is an error</source>
        <translation>erhaltene Stufen, unter denen es ein Fehler ist</translation>
    </message>
    <message>
        <source>levels kept below which is noted</source>
        <translation>erhaltene Stufen, unter denen es gemeldet wird</translation>
    </message>
    <message>
        <source>levels kept below which warns</source>
        <translation>erhaltene Stufen, unter denen gewarnt wird</translation>
    </message>
    <message>
        <source>levels of 256</source>
        <translation>Stufen von 256</translation>
    </message>
    <message>
        <source>limit %1 of 256</source>
        <translation>Grenzwert %1 von 256</translation>
    </message>
    <message>
        <source>luma: .299 R + .587 G + .114 B, its change added to all channels; channel: each by itself. Float images as 16-bit codes of 0..1, clamped.</source>
        <translation>luma: .299 R + .587 G + .114 B, die Änderung zu allen Kanälen addiert; channel: jeder für sich. Float-Bilder als 16-Bit-Codes von 0..1, begrenzt.</translation>
    </message>
    <message>
        <source>mean image with its transform_param, or transform_param alone; 0..255, BGR</source>
        <translation>Mittelwertbild mit seinem transform_param oder transform_param allein; 0..255, BGR</translation>
    </message>
    <message>
        <source>mean image, float64 (height, width, 3), 0..1, RGB; gray sets (height, width)</source>
        <translation>Mittelwertbild, float64 (Höhe, Breite, 3), 0..1, RGB; graue Datensätze (Höhe, Breite)</translation>
    </message>
    <message>
        <source>min–max</source>
        <translation>Min–Max</translation>
    </message>
    <message>
        <source>more than a quarter of the levels in use are empty: stretched or posterized before they were stored, or drawn</source>
        <translation>mehr als ein Viertel der genutzten Stufen ist leer: vor dem Speichern gespreizt oder tontrennend bearbeitet, oder gezeichnet</translation>
    </message>
    <message>
        <source>needs a mean image, which the scan did not gather (and a statistics file does not hold)</source>
        <translation>braucht ein Mittelwertbild, das beim Einlesen nicht gebildet wurde (und das eine Statistikdatei nicht enthält)</translation>
    </message>
    <message>
        <source>needs at least two images: one alone has no covariance</source>
        <translation>braucht mindestens zwei Bilder: Eines allein hat keine Kovarianz</translation>
    </message>
    <message>
        <source>needs more memory than there is</source>
        <translation>braucht mehr Speicher, als da ist</translation>
    </message>
    <message>
        <source>needs the images themselves, and none was read</source>
        <translation>braucht die Bilder selbst, und keines wurde gelesen</translation>
    </message>
    <message>
        <source>needs the images themselves: batches cannot be made from a statistics file</source>
        <translation>braucht die Bilder selbst: Aus einer Statistikdatei lassen sich keine Batches bilden</translation>
    </message>
    <message>
        <source>needs the images themselves: thumbnails cannot be made from a statistics file</source>
        <translation>braucht die Bilder selbst: Aus einer Statistikdatei lassen sich keine Vorschaubilder bilden</translation>
    </message>
    <message>
        <source>next to nothing</source>
        <translation>fast nichts</translation>
    </message>
    <message>
        <source>nnU-Net CTNormalization (there over foreground voxels; here over all pixels).</source>
        <translation>nnU-Net CTNormalization (dort über Vordergrund-Voxel; hier über alle Pixel).</translation>
    </message>
    <message>
        <source>nnU-Net ZScoreNormalization; albumentations image_per_channel.</source>
        <translation>nnU-Net ZScoreNormalization; albumentations image_per_channel.</translation>
    </message>
    <message>
        <source>nnU-Net&apos;s two tails of 0.5 %; digiKam&apos;s 1 %</source>
        <translation>zwei Enden von je 0,5 % bei nnU-Net; 1 % bei digiKam</translation>
    </message>
    <message>
        <source>no image was read</source>
        <translation>kein Bild wurde gelesen</translation>
    </message>
    <message>
        <source>noise gain of an image that is noted</source>
        <translation>Rauschverstärkung eines Bildes, die gemeldet wird</translation>
    </message>
    <message>
        <source>noise gain that is an error</source>
        <translation>Rauschverstärkung, die ein Fehler ist</translation>
    </message>
    <message>
        <source>noise gain that warns</source>
        <translation>Rauschverstärkung, die warnt</translation>
    </message>
    <message>
        <source>noise share below which a gain does not matter</source>
        <translation>Rauschanteil, unter dem eine Verstärkung nichts ausmacht</translation>
    </message>
    <message>
        <source>noise share of an image that is called mostly noise</source>
        <translation>Rauschanteil eines Bildes, das überwiegend Rauschen genannt wird</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>not regular</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not_regular</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>numpy.load</source>
        <translation>numpy.load</translation>
    </message>
    <message>
        <source>of this set the pooled one is %1 times the other · limit %2</source>
        <translation>in diesem Datensatz ist die gepoolte das %1-Fache der anderen · Grenzwert %2</translation>
    </message>
    <message>
        <source>one level of 8 bits</source>
        <translation>eine Stufe von 8 Bit</translation>
    </message>
    <message>
        <source>one row per image: file facts, statistics in 0..1, reasons of failures</source>
        <translation>eine Zeile je Bild: Angaben zur Datei, Statistik in 0..1, Gründe von Fehlern</translation>
    </message>
    <message>
        <source>only %1</source>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>our judgement</source>
        <translation>unser Ermessen</translation>
    </message>
    <message>
        <source>output deviation %1 · limit %2</source>
        <translation>Ausgabeabweichung %1 · Grenzwert %2</translation>
    </message>
    <message>
        <source>output deviation above which a mode for 0..1 met another range</source>
        <translation>Ausgabeabweichung, über der ein Modus für 0..1 auf einen anderen Bereich traf</translation>
    </message>
    <message>
        <source>output deviation below which a mode for 0..1 met another range</source>
        <translation>Ausgabeabweichung, unter der ein Modus für 0..1 auf einen anderen Bereich traf</translation>
    </message>
    <message>
        <source>over limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>over_limit</source>
        <translation>über der Grenze</translation>
    </message>
    <message>
        <source>palette indices are replaced by their colours</source>
        <translation>Palettenindizes werden durch ihre Farben ersetzt</translation>
    </message>
    <message>
        <source>pooled over mean-of-images deviation from which on the difference matters</source>
        <translation>gepoolte durch gemittelte Bildabweichung, ab der der Unterschied zählt</translation>
    </message>
    <message>
        <source>pytorch/vision pull request 1965: 1.22 for ImageNet</source>
        <translation>pytorch/vision, Pull-Request 1965: 1,22 für ImageNet</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>abgewiesen</translation>
    </message>
    <message>
        <source>relative information below which is noted</source>
        <translation>relative Information, unter der es gemeldet wird</translation>
    </message>
    <message>
        <source>relative information below which it is erased</source>
        <translation>relative Information, unter der sie ausgelöscht ist</translation>
    </message>
    <message>
        <source>relative information below which warns</source>
        <translation>relative Information, unter der gewarnt wird</translation>
    </message>
    <message>
        <source>scikit-learn MinMaxScaler with channels as features.</source>
        <translation>scikit-learn MinMaxScaler mit Kanälen als Merkmalen.</translation>
    </message>
    <message>
        <source>scripts, and NormScope itself (--stats)</source>
        <translation>Skripte und NormScope selbst (--stats)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>share of an image&apos;s samples at 0 or full scale that is noted</source>
        <translation>Anteil der Samples eines Bildes bei 0 oder Vollausschlag, der gemeldet wird</translation>
    </message>
    <message>
        <source>share of files</source>
        <translation>Anteil der Dateien</translation>
    </message>
    <message>
        <source>share of files left out that is an error</source>
        <translation>Anteil ausgelassener Dateien, der ein Fehler ist</translation>
    </message>
    <message>
        <source>share of full scale</source>
        <translation>Anteil am Vollausschlag</translation>
    </message>
    <message>
        <source>share of images</source>
        <translation>Anteil der Bilder</translation>
    </message>
    <message>
        <source>share of images at the clip warning that makes a mode unsuitable</source>
        <translation>Anteil der Bilder an der Clip-Warnung, der einen Modus ungeeignet macht</translation>
    </message>
    <message>
        <source>share of images of the rarer kind that warns</source>
        <translation>Anteil der Bilder der selteneren Art, der warnt</translation>
    </message>
    <message>
        <source>share of it that classes must explain to be what the task is about</source>
        <translation>Anteil davon, den Klassen erklären müssen, damit die Aufgabe davon handelt</translation>
    </message>
    <message>
        <source>share of such images that is worth a sentence</source>
        <translation>Anteil solcher Bilder, der einen Satz wert ist</translation>
    </message>
    <message>
        <source>share of the variance between images from which on it matters</source>
        <translation>Anteil der Varianz zwischen Bildern, ab dem er zählt</translation>
    </message>
    <message>
        <source>share of variance</source>
        <translation>Anteil der Varianz</translation>
    </message>
    <message>
        <source>spreadsheets, pandas, R</source>
        <translation>Tabellenkalkulation, pandas, R</translation>
    </message>
    <message>
        <source>standard error of a channel mean that is noted</source>
        <translation>Standardfehler eines Kanalmittelwerts, der gemeldet wird</translation>
    </message>
    <message>
        <source>standardized difference between splits that is worth a sentence</source>
        <translation>standardisierter Unterschied zwischen Splits, der einen Satz wert ist</translation>
    </message>
    <message>
        <source>standardized mean difference %1, Kolmogorov-Smirnov distance %2, critical value %3 (5 %, %4 and %5 images)</source>
        <translation>standardisierter Mittelwertunterschied %1, Kolmogorow-Smirnow-Abstand %2, kritischer Wert %3 (5 %, %4 und %5 Bilder)</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the EXIF orientation is ignored</source>
        <translation>die EXIF-Ausrichtung wird nicht beachtet</translation>
    </message>
    <message>
        <source>the brightness that tells your classes apart</source>
        <translation>die Helligkeit, die die Klassen trennt</translation>
    </message>
    <message>
        <source>the demo set needs a new or empty folder</source>
        <translation>der Demo-Datensatz braucht einen neuen oder leeren Ordner</translation>
    </message>
    <message>
        <source>the deviation is not above 1/√N, N samples: modes that divide by the deviation of an image are held by their floor</source>
        <translation>die Abweichung liegt nicht über 1/√N bei N Samples: Modi, die durch die Abweichung eines Bildes teilen, werden von ihrer Untergrenze gehalten</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no failures or groups</source>
        <translation>die Bilder werden gebraucht: Ein Statistikdokument enthält keine Fehler und Gruppen</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no rows per image</source>
        <translation>die Bilder werden gebraucht: Ein Statistikdokument enthält keine Zeilen je Bild</translation>
    </message>
    <message>
        <source>the mode is not fitted</source>
        <translation>der Modus ist nicht angepasst</translation>
    </message>
    <message>
        <source>the same share of the whole set that is an error</source>
        <translation>derselbe Anteil am ganzen Datensatz, der ein Fehler ist</translation>
    </message>
    <message>
        <source>the same share that warns</source>
        <translation>derselbe Anteil, der warnt</translation>
    </message>
    <message>
        <source>the temporary file of image records cannot be read back; the disk may be faulty</source>
        <translation>die vorläufige Datei der Bildeinträge lässt sich nicht zurücklesen; der Datenträger ist womöglich defekt</translation>
    </message>
    <message>
        <source>the window must be odd</source>
        <translation>das Fenster muss ungerade sein</translation>
    </message>
    <message>
        <source>there are no statistics to fit on: no image was read</source>
        <translation>es gibt keine Statistik zum Anpassen: kein Bild wurde gelesen</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>es gibt keine solche Datei und keinen solchen Ordner</translation>
    </message>
    <message>
        <source>times</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>torchvision 0.15 or later; the lists suit timm and albumentations too</source>
        <translation>torchvision ab 0.15; die Listen passen auch für timm und albumentations</translation>
    </message>
    <message>
        <source>torchvision Normalize and Keras Normalization with statistics of your own data.</source>
        <translation>torchvision Normalize und Keras Normalization mit Statistik der eigenen Daten.</translation>
    </message>
    <message>
        <source>torchvision ToDtype(scale=True), Keras Rescaling(1/255), Ultralytics YOLO.</source>
        <translation>torchvision ToDtype(scale=True), Keras Rescaling(1/255), Ultralytics YOLO.</translation>
    </message>
    <message>
        <source>torchvision models (ImageNet), OpenAI CLIP, timm.</source>
        <translation>Modelle von torchvision (ImageNet), OpenAI CLIP, timm.</translation>
    </message>
    <message>
        <source>uint8, fitted</source>
        <translation>uint8, angepasst</translation>
    </message>
    <message>
        <source>uint8, saturate</source>
        <translation>uint8, gesättigt</translation>
    </message>
    <message>
        <source>uint8, wrap</source>
        <translation>uint8, Überlauf</translation>
    </message>
    <message>
        <source>units of y</source>
        <translation>Einheiten von y</translation>
    </message>
    <message>
        <source>unsupported</source>
        <translation>nicht unterstützt</translation>
    </message>
    <message>
        <source>v = x − G∗x,  d = √(G∗v²),  y = v / max(mean of d, d)</source>
        <translation>v = x − G∗x,  d = √(G∗v²),  y = v / max(Mittelwert von d, d)</translation>
    </message>
    <message>
        <source>val or test images are part of the statistics</source>
        <translation>Bilder aus val oder test sind Teil der Statistik</translation>
    </message>
    <message>
        <source>variance that a mean image explains beyond channel means to be worth it</source>
        <translation>Varianz, die ein Mittelwertbild über Kanalmittelwerte hinaus erklären muss, um sich zu lohnen</translation>
    </message>
    <message>
        <source>window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>y = (clip(x, P_low, P_high) − mean_c) / std_c</source>
        <translation>y = (clip(x, P_low, P_high) − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x − P_low) / (P_high − P_low), then clipped to 0..1 or not</source>
        <translation>y = (x − P_low) / (P_high − P_low), dann auf 0..1 abgeschnitten oder nicht</translation>
    </message>
    <message>
        <source>y = (x − mean(image)) / max(std(image), 1/√N)</source>
        <translation>y = (x − mean(image)) / max(std(image), 1/√N)</translation>
    </message>
    <message>
        <source>y = (x − mean(p, c)) / max(std(p, c), ε)</source>
        <translation>y = (x − mean(p, c)) / max(std(p, c), ε)</translation>
    </message>
    <message>
        <source>y = (x − mean) / std, over all channels</source>
        <translation>y = (x − mean) / std, über alle Kanäle</translation>
    </message>
    <message>
        <source>y = (x − mean_c(image)) / max(std_c(image), 1/√N)</source>
        <translation>y = (x − mean_c(image)) / max(std_c(image), 1/√N)</translation>
    </message>
    <message>
        <source>y = (x − mean_c) / std_c</source>
        <translation>y = (x − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x − min) / (max − min + ε)</source>
        <translation>y = (x − min) / (max − min + ε)</translation>
    </message>
    <message>
        <source>y = (x − min_c) / (max_c − min_c)</source>
        <translation>y = (x − min_c) / (max_c − min_c)</translation>
    </message>
    <message>
        <source>y = (x/M − mean_c) / std_c</source>
        <translation>y = (x/M − mean_c) / std_c</translation>
    </message>
    <message>
        <source>y = (x/M − mean_{B,c}) / √(var_{B,c} + ε)</source>
        <translation>y = (x/M − mean_{B,c}) / √(var_{B,c} + ε)</translation>
    </message>
    <message>
        <source>y = (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</source>
        <translation>y = (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</translation>
    </message>
    <message>
        <source>y = 255·x/M − mean_c</source>
        <translation>y = 255·x/M − mean_c</translation>
    </message>
    <message>
        <source>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))</source>
        <translation>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean(image))</translation>
    </message>
    <message>
        <source>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</source>
        <translation>y = U (Λ + ε)^(−1/2) Uᵀ (x/M − mean)</translation>
    </message>
    <message>
        <source>y = W (x − mean),  W = U g(Λ) Uᵀ of side × side thumbnails</source>
        <translation>y = W (x − mean),  W = U g(Λ) Uᵀ von Vorschaubildern mit Seite × Seite</translation>
    </message>
    <message>
        <source>y = blend of the four nearest tiles&apos; clipped cdf(x)·M / N_tile</source>
        <translation>y = Überblendung der begrenzten cdf(x)·M / N_tile der vier nächsten Kacheln</translation>
    </message>
    <message>
        <source>y = round(M·(cdf(x) − cdf_min) / (N − cdf_min))</source>
        <translation>y = round(M·(cdf(x) − cdf_min) / (N − cdf_min))</translation>
    </message>
    <message>
        <source>y = s·(x − mean(image)) / max(ε, √(λ + var(image)))</source>
        <translation>y = s·(x − mean(image)) / max(ε, √(λ + var(image)))</translation>
    </message>
    <message>
        <source>y = x</source>
        <translation>y = x</translation>
    </message>
    <message>
        <source>y = x + softplus(−c(x − P_low))/c − softplus(c(x − P_high))/c</source>
        <translation>y = x + softplus(−c(x − P_low))/c − softplus(c(x − P_high))/c</translation>
    </message>
    <message>
        <source>y = x / (M/2) − 1</source>
        <translation>y = x / (M/2) − 1</translation>
    </message>
    <message>
        <source>y = x / M</source>
        <translation>y = x / M</translation>
    </message>
    <message>
        <source>y = x − mean(image)</source>
        <translation>y = x − mean(image)</translation>
    </message>
    <message>
        <source>y = x − mean(p, c)</source>
        <translation>y = x − mean(p, c)</translation>
    </message>
    <message>
        <source>y = x − mean_c</source>
        <translation>y = x − mean_c</translation>
    </message>
    <message>
        <source>yes: samples beyond the percentiles become 0 and 1; no: they stay beyond.</source>
        <translation>yes: Samples jenseits der Perzentile werden 0 und 1; no: sie bleiben jenseits.</translation>
    </message>
    <message>
        <source>ε placement</source>
        <translation>Platz von ε</translation>
    </message>
    <message>
        <source>The figure could not be drawn.</source>
        <translation>Die Abbildung konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>There is no such format.</source>
        <translation>Dieses Format gibt es nicht.</translation>
    </message>
    <message>
        <source>a value in it is of another kind than a session has there</source>
        <translation>ein Wert darin ist von anderer Art, als eine Sitzung dort hat</translation>
    </message>
    <message>
        <source>it cannot be read</source>
        <translation>sie kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>it is no file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is too large for a session</source>
        <translation>für eine Sitzung ist sie zu groß</translation>
    </message>
    <message>
        <source>a crop lies between 1 and 16384 pixels</source>
        <translation>ein Ausschnitt liegt zwischen 1 und 16384 Pixeln</translation>
    </message>
    <message>
        <source>a crop needs a training size that it is cut from</source>
        <translation>ein Ausschnitt braucht eine Trainingsgröße, aus der er geschnitten wird</translation>
    </message>
    <message>
        <source>a mean image has sides between 1 and 4096 pixels</source>
        <translation>ein Mittelwertbild hat Seiten zwischen 1 und 4096 Pixeln</translation>
    </message>
    <message>
        <source>a sample has at least one image</source>
        <translation>eine Stichprobe hat mindestens ein Bild</translation>
    </message>
    <message>
        <source>a split has a name</source>
        <translation>ein Split hat einen Namen</translation>
    </message>
    <message>
        <source>a tolerance is greater than 0</source>
        <translation>eine Toleranz ist größer als 0</translation>
    </message>
    <message>
        <source>a training size lies between 1 and 16384 pixels</source>
        <translation>eine Trainingsgröße liegt zwischen 1 und 16384 Pixeln</translation>
    </message>
    <message>
        <source>how well means are known can only be told of images in random order</source>
        <translation>wie gut Mittelwerte bekannt sind, lässt sich nur bei zufälliger Reihenfolge der Bilder sagen</translation>
    </message>
    <message>
        <source>the crop is larger than the shorter side that it is cut from</source>
        <translation>der Ausschnitt ist größer als die kürzere Seite, aus der er geschnitten wird</translation>
    </message>
    <message>
        <source>There is no image in it that the options of reading let through.</source>
        <translation>Es ist kein Bild darin, das die Leseoptionen durchlassen.</translation>
    </message>
    <message>
        <source>There is no image in it.</source>
        <translation>Es ist kein Bild darin.</translation>
    </message>
    <message>
        <source>The statistics are of colour images, and those of this set are gray.</source>
        <translation>Die Statistik stammt von Farbbildern, und die dieses Datensatzes sind grau.</translation>
    </message>
    <message>
        <source>The statistics are of gray images, and this set has colour ones.</source>
        <translation>Die Statistik stammt von Graubildern, und dieser Datensatz hat farbige.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ist nicht lesbar</translation>
    </message>
    <message>
        <source>it is too large for statistics</source>
        <translation>für eine Statistik ist sie zu groß</translation>
    </message>
    <message>
        <source>a mode needs a name</source>
        <translation>ein Modus braucht einen Namen</translation>
    </message>
    <message>
        <source>the id of a mode is made of a to z, 0 to 9 and hyphens</source>
        <translation>die Kennung eines Modus besteht aus a bis z, 0 bis 9 und Bindestrichen</translation>
    </message>
    <message>
        <source>there is a mode of that id already</source>
        <translation>es gibt schon einen Modus mit dieser Kennung</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und noch %1</translation>
    </message>
    <message>
        <source>above: mostly noise (limit %1 %)</source>
        <translation>darüber: überwiegend Rauschen (Grenze %1 %)</translation>
    </message>
    <message>
        <source>the images do not differ</source>
        <translation>die Bilder unterscheiden sich nicht</translation>
    </message>
    <message>
        <source>the noise is not known</source>
        <translation>das Rauschen ist nicht bekannt</translation>
    </message>
    <message>
        <source>images evened out, noisy</source>
        <translation>Bilder angeglichen, verrauscht</translation>
    </message>
    <message>
        <source>differences kept, noisy</source>
        <translation>Unterschiede erhalten, verrauscht</translation>
    </message>
    <message>
        <source>images evened out, quiet</source>
        <translation>Bilder angeglichen, ruhig</translation>
    </message>
    <message>
        <source>differences kept, quiet</source>
        <translation>Unterschiede erhalten, ruhig</translation>
    </message>
    <message>
        <source>Differences between images kept (100 %: as in the files)</source>
        <translation>Erhaltene Unterschiede zwischen Bildern (100 %: wie in den Dateien)</translation>
    </message>
    <message>
        <source>Noise share</source>
        <translation>Rauschanteil</translation>
    </message>
    <message>
        <source>raw</source>
        <translation>roh</translation>
    </message>
    <message>
        <source>centered</source>
        <translation>zentriert</translation>
    </message>
    <message>
        <source>standardized</source>
        <translation>standardisiert</translation>
    </message>
    <message>
        <source>whitened</source>
        <translation>dekorreliert</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>%1 TIFF with %2 channels is not supported</source>
        <translation>TIFF (%1) mit %2 Kanälen wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1 and %2 numbers</source>
        <translation>%1 und %2 Zahlen</translation>
    </message>
    <message>
        <source>%1 bytes is over the file limit of %2 bytes</source>
        <translation>%1 Bytes liegen über der Dateigrenze von %2 Bytes</translation>
    </message>
    <message>
        <source>%1 decoder warning (first: %2)</source>
        <translation>%1 Warnung des Decoders (die erste: %2)</translation>
    </message>
    <message>
        <source>%1 decoder warnings (first: %2)</source>
        <translation>%1 Warnungen des Decoders (die erste: %2)</translation>
    </message>
    <message>
        <source>%1 has no parameter &quot;%2&quot;; it has: %3</source>
        <translation>%1 hat keinen Parameter „%2“; es gibt: %3</translation>
    </message>
    <message>
        <source>%1 has no parameters</source>
        <translation>%1 hat keine Parameter</translation>
    </message>
    <message>
        <source>%1 is published without a std: this one is somebody&apos;s own</source>
        <translation>%1 ist ohne Std veröffentlicht: Diese hier ist eine eigene von jemandem</translation>
    </message>
    <message>
        <source>%1 levels · standard errors up to %2 · %3 images</source>
        <translation>%1 Stufen · bis zu %2 Standardfehler · %3 Bilder</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Zahlen</translation>
    </message>
    <message>
        <source>%1 of the %2</source>
        <translation>das %1-Fache, verglichen mit: %2</translation>
    </message>
    <message>
        <source>%1 works on 0..%2, but these constants are for %3</source>
        <translation>%1 arbeitet auf 0..%2, diese Konstanten aber sind für %3</translation>
    </message>
    <message>
        <source>%1 × %2 pixels is over the limit of %3 megapixels</source>
        <translation>%1 × %2 Pixel liegen über der Grenze von %3 Megapixeln</translation>
    </message>
    <message>
        <source>%1 × %2 pixels: not enough memory to decode</source>
        <translation>%1 × %2 Pixel: nicht genug Speicher zum Dekodieren</translation>
    </message>
    <message>
        <source>%1 × %2: JPEG sides over 65,500 pixels are not read</source>
        <translation>%1 × %2: JPEG-Seiten über 65.500 Pixel werden nicht gelesen</translation>
    </message>
    <message>
        <source>%1, but for the last digit</source>
        <translation>%1, bis auf die letzte Ziffer</translation>
    </message>
    <message>
        <source>%1: format not supported</source>
        <translation>%1: Format wird nicht unterstützt</translation>
    </message>
    <message>
        <source>%1: mean and std</source>
        <translation>%1: Mittelwert und Std</translation>
    </message>
    <message>
        <source>%1: the decoder found %2 × %3 pixels of %4 channels, not what the header says</source>
        <translation>%1: Der Decoder fand %2 × %3 Pixel mit %4 Kanälen, nicht was der Header sagt</translation>
    </message>
    <message>
        <source>%1: the decoder module cannot be loaded (%2)</source>
        <translation>%1: Das Decodermodul lässt sich nicht laden (%2)</translation>
    </message>
    <message>
        <source>%1; expected a mean and a standard deviation of 1 or 3 channels, such as &quot;0.485 0.456 0.406 / 0.229 0.224 0.225&quot; or mean=[...], std=[...]</source>
        <translation>%1; erwartet werden Mittelwert und Standardabweichung von 1 oder 3 Kanälen, etwa &quot;0.485 0.456 0.406 / 0.229 0.224 0.225&quot; oder mean=[...], std=[...]</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no size of a mean image</source>
        <translation>„%1“ ist keine Größe eines Mittelwertbildes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; of reading is out of range</source>
        <translation>„%1“ des Lesens liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>0..255, the levels of 8-bit images</source>
        <translation>0..255, die Stufen von 8-Bit-Bildern</translation>
    </message>
    <message>
        <source>0..65535, the levels of 16-bit images</source>
        <translation>0..65535, die Stufen von 16-Bit-Bildern</translation>
    </message>
    <message>
        <source>127.5 and 128</source>
        <translation>127,5 und 128</translation>
    </message>
    <message>
        <source>128 and 128</source>
        <translation>128 und 128</translation>
    </message>
    <message>
        <source>A std of 1 divides by nothing: only the mean is subtracted</source>
        <translation>Eine Std von 1 teilt durch nichts: Nur der Mittelwert wird abgezogen</translation>
    </message>
    <message>
        <source>About a fifth above the usual 0.229, 0.224, 0.225, as a pooled deviation is.</source>
        <translation>Etwa ein Fünftel über den üblichen 0.229, 0.224, 0.225, wie eine gepoolte Abweichung es ist.</translation>
    </message>
    <message>
        <source>All channels are alike: the order makes no difference</source>
        <translation>Alle Kanäle sind gleich: Die Reihenfolge macht keinen Unterschied</translation>
    </message>
    <message>
        <source>Apple&apos;s private form of PNG (CgBI)</source>
        <translation>Apples eigene Form von PNG (CgBI)</translation>
    </message>
    <message>
        <source>BMP ends within its header</source>
        <translation>BMP endet in seinem Header</translation>
    </message>
    <message>
        <source>BMP with %1 bits cannot have compression %2</source>
        <translation>BMP mit %1 Bits kann nicht Kompression %2 haben</translation>
    </message>
    <message>
        <source>BMP with %1 bits per pixel is not supported</source>
        <translation>BMP mit %1 Bits je Pixel wird nicht unterstützt</translation>
    </message>
    <message>
        <source>BMP with a header of %1 bytes is not supported</source>
        <translation>BMP mit einem Header von %1 Bytes wird nicht unterstützt</translation>
    </message>
    <message>
        <source>BMP with channels of more than 8 bits is not supported</source>
        <translation>BMP mit Kanälen von mehr als 8 Bit wird nicht unterstützt</translation>
    </message>
    <message>
        <source>BMP with compression %1 is not supported</source>
        <translation>BMP mit Kompression %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>BVLC Caffe model prototxt</source>
        <translation>prototxt des Modells von BVLC Caffe</translation>
    </message>
    <message>
        <source>CIFAR-10</source>
        <translation>CIFAR-10</translation>
    </message>
    <message>
        <source>CIFAR-10 training code (0..1, RGB; as 125.3, 123.0, 113.9 in 0..255)</source>
        <translation>Trainingscode für CIFAR-10 (0..1, RGB; als 125.3, 123.0, 113.9 in 0..255)</translation>
    </message>
    <message>
        <source>CIFAR-10 with the mean of image deviations</source>
        <translation>CIFAR-10 mit dem Mittel der Bildabweichungen</translation>
    </message>
    <message>
        <source>CIFAR-100</source>
        <translation>CIFAR-100</translation>
    </message>
    <message>
        <source>CIFAR-100 training code (0..1, RGB)</source>
        <translation>Trainingscode für CIFAR-100 (0..1, RGB)</translation>
    </message>
    <message>
        <source>CLIP</source>
        <translation>CLIP</translation>
    </message>
    <message>
        <source>Caffe&apos;s transform_param</source>
        <translation>transform_param von Caffe</translation>
    </message>
    <message>
        <source>Core ML&apos;s ImageType</source>
        <translation>ImageType von Core ML</translation>
    </message>
    <message>
        <source>DNG camera raw</source>
        <translation>DNG-Kamera-Rohformat</translation>
    </message>
    <message>
        <source>DPN</source>
        <translation>DPN</translation>
    </message>
    <message>
        <source>DeepStream&apos;s configuration</source>
        <translation>Konfiguration von DeepStream</translation>
    </message>
    <message>
        <source>Detectron2 does so where the std has been absorbed into the first convolution</source>
        <translation>Detectron2 tut das, wo die Std in der ersten Faltung aufgegangen ist</translation>
    </message>
    <message>
        <source>Detectron2&apos;s configuration</source>
        <translation>Konfiguration von Detectron2</translation>
    </message>
    <message>
        <source>Divided by 255 twice: times 255 these are the published numbers</source>
        <translation>Zweimal durch 255 geteilt: Mal 255 sind es die veröffentlichten Zahlen</translation>
    </message>
    <message>
        <source>Dual path networks in timm (0..1, RGB)</source>
        <translation>Dual-Path-Netze in timm (0..1, RGB)</translation>
    </message>
    <message>
        <source>EfficientNetV2 in Keras, as Rescaling(1/128, −1)</source>
        <translation>EfficientNetV2 in Keras, als Rescaling(1/128, −1)</translation>
    </message>
    <message>
        <source>Fashion-MNIST</source>
        <translation>Fashion-MNIST</translation>
    </message>
    <message>
        <source>Fashion-MNIST training code (0..1, gray)</source>
        <translation>Trainingscode für Fashion-MNIST (0..1, grau)</translation>
    </message>
    <message>
        <source>Git LFS pointer, not the image itself</source>
        <translation>Git-LFS-Zeiger, nicht das Bild selbst</translation>
    </message>
    <message>
        <source>Given as a factor, but these are standard deviations</source>
        <translation>Als Faktor angegeben, aber es sind Standardabweichungen</translation>
    </message>
    <message>
        <source>Given as variance, but these are standard deviations</source>
        <translation>Als Varianz angegeben, aber es sind Standardabweichungen</translation>
    </message>
    <message>
        <source>GoogLeNet and CaffeNet in Caffe (0..255, BGR), which subtract only</source>
        <translation>GoogLeNet und CaffeNet in Caffe (0..255, BGR), die nur abziehen</translation>
    </message>
    <message>
        <source>GoogLeNet in Caffe</source>
        <translation>GoogLeNet in Caffe</translation>
    </message>
    <message>
        <source>HDR ends within its header</source>
        <translation>HDR endet in seinem Header</translation>
    </message>
    <message>
        <source>HDR in XYZ colours is not supported</source>
        <translation>HDR in XYZ-Farben wird nicht unterstützt</translation>
    </message>
    <message>
        <source>HDR whose rows do not run from top left is not supported</source>
        <translation>HDR, dessen Zeilen nicht von oben links laufen, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>HTML page, not an image</source>
        <translation>HTML-Seite, kein Bild</translation>
    </message>
    <message>
        <source>How the std was computed is not settled</source>
        <translation>Wie die Std berechnet wurde, ist nicht geklärt</translation>
    </message>
    <message>
        <source>ImageNet</source>
        <translation>ImageNet</translation>
    </message>
    <message>
        <source>ImageNet measured anew at 224 pixels</source>
        <translation>ImageNet, neu gemessen bei 224 Pixeln</translation>
    </message>
    <message>
        <source>ImageNet measured anew, files&apos; own size</source>
        <translation>ImageNet, neu gemessen in der Größe der Dateien</translation>
    </message>
    <message>
        <source>Inception</source>
        <translation>Inception</translation>
    </message>
    <message>
        <source>Inception, MobileNet, Xception and ViT models; x/127.5 − 1 in Keras and TensorFlow</source>
        <translation>Modelle Inception, MobileNet, Xception und ViT; x/127.5 − 1 in Keras und TensorFlow</translation>
    </message>
    <message>
        <source>InsightFace</source>
        <translation>InsightFace</translation>
    </message>
    <message>
        <source>InsightFace models, as (x − 127.5) · 0.0078125</source>
        <translation>Modelle von InsightFace, als (x − 127.5) · 0.0078125</translation>
    </message>
    <message>
        <source>Its origin is lost: torchvision&apos;s maintainers could reproduce it as the mean of the deviations of single images. The pooled deviations of the training set are about 0.28, 0.27, 0.29.</source>
        <translation>Ihre Herkunft ist verloren: Die Betreuer von torchvision konnten sie als Mittel der Abweichungen einzelner Bilder nachrechnen. Die gepoolten Abweichungen des Trainingsdatensatzes sind etwa 0.28, 0.27, 0.29.</translation>
    </message>
    <message>
        <source>JPEG 2000 code stream does not begin with its size</source>
        <translation>der Codestrom von JPEG 2000 beginnt nicht mit seiner Größe</translation>
    </message>
    <message>
        <source>JPEG 2000 ends before the image data</source>
        <translation>JPEG 2000 endet vor den Bilddaten</translation>
    </message>
    <message>
        <source>JPEG 2000 ends within its header</source>
        <translation>JPEG 2000 endet in seinem Header</translation>
    </message>
    <message>
        <source>JPEG 2000 header claims a size of nothing</source>
        <translation>der Header von JPEG 2000 behauptet eine Größe von nichts</translation>
    </message>
    <message>
        <source>JPEG 2000 in colour space %1 is not supported</source>
        <translation>JPEG 2000 im Farbraum %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 whose components differ in depth is not supported</source>
        <translation>JPEG 2000, dessen Komponenten verschiedene Bittiefen haben, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 with %1 components is not supported</source>
        <translation>JPEG 2000 mit %1 Komponenten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 with %1-bit samples is not supported</source>
        <translation>JPEG 2000 mit %1-Bit-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 with a palette is not supported</source>
        <translation>JPEG 2000 mit Palette wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 with signed samples is not supported</source>
        <translation>JPEG 2000 mit vorzeichenbehafteten Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG 2000 with subsampled components is not supported</source>
        <translation>JPEG 2000 mit unterabgetasteten Komponenten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG cannot be decoded at a reduced size</source>
        <translation>JPEG lässt sich nicht verkleinert dekodieren</translation>
    </message>
    <message>
        <source>JPEG ends before it says how large the picture is</source>
        <translation>JPEG endet, bevor es sagt, wie groß das Bild ist</translation>
    </message>
    <message>
        <source>JPEG ends before the image data</source>
        <translation>JPEG endet vor den Bilddaten</translation>
    </message>
    <message>
        <source>JPEG frame header is too short</source>
        <translation>der Frame-Header von JPEG ist zu kurz</translation>
    </message>
    <message>
        <source>JPEG has two frame headers that differ</source>
        <translation>JPEG hat zwei Frame-Header, die sich unterscheiden</translation>
    </message>
    <message>
        <source>JPEG whose height follows the image data (DNL) is not supported</source>
        <translation>JPEG, dessen Höhe nach den Bilddaten steht (DNL), wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG with %1 components is not supported</source>
        <translation>JPEG mit %1 Komponenten wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG with %1-bit samples is not supported</source>
        <translation>JPEG mit %1-Bit-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>JPEG: %1</source>
        <translation>JPEG: %1</translation>
    </message>
    <message>
        <source>Keras efficientnet_v2.py</source>
        <translation>Keras efficientnet_v2.py</translation>
    </message>
    <message>
        <source>Keras&apos; Normalization</source>
        <translation>Normalization von Keras</translation>
    </message>
    <message>
        <source>MNIST</source>
        <translation>MNIST</translation>
    </message>
    <message>
        <source>MNIST training code (0..1, gray)</source>
        <translation>Trainingscode für MNIST (0..1, grau)</translation>
    </message>
    <message>
        <source>No published constants that are known here match these numbers</source>
        <translation>Keine der hier bekannten veröffentlichten Konstanten passen zu diesen Zahlen</translation>
    </message>
    <message>
        <source>No set has such a std: %1 in 0..1, where 0.5 is the largest possible</source>
        <translation>Kein Datensatz hat eine solche Std: %1 in 0..1, wo 0,5 die größte mögliche ist</translation>
    </message>
    <message>
        <source>NormScope&apos;s statistics</source>
        <translation>Statistik von NormScope</translation>
    </message>
    <message>
        <source>One number for all channels: the order makes no difference</source>
        <translation>Eine Zahl für alle Kanäle: Die Reihenfolge macht keinen Unterschied</translation>
    </message>
    <message>
        <source>OpenAI CLIP, OpenCLIP and models built on them (0..1, RGB)</source>
        <translation>OpenAI CLIP, OpenCLIP und darauf aufbauende Modelle (0..1, RGB)</translation>
    </message>
    <message>
        <source>OpenAI CLIP; timm data/constants.py</source>
        <translation>OpenAI CLIP; timm data/constants.py</translation>
    </message>
    <message>
        <source>OpenCV&apos;s blobFromImage</source>
        <translation>blobFromImage von OpenCV</translation>
    </message>
    <message>
        <source>OpenEXR ends within its header</source>
        <translation>OpenEXR endet in seinem Header</translation>
    </message>
    <message>
        <source>OpenEXR header lacks its channels or size</source>
        <translation>dem OpenEXR-Header fehlen Kanäle oder Größe</translation>
    </message>
    <message>
        <source>OpenEXR of several parts is not supported</source>
        <translation>OpenEXR aus mehreren Teilen wird nicht unterstützt</translation>
    </message>
    <message>
        <source>OpenEXR with channels other than Y, RGB or RGBA of half or float samples is not supported</source>
        <translation>OpenEXR mit anderen Kanälen als Y, RGB oder RGBA aus Half- oder Float-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>OpenVINO&apos;s options</source>
        <translation>Optionen von OpenVINO</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Reihenfolge: %1</translation>
    </message>
    <message>
        <source>Order: perhaps B, G, R: the numbers rise</source>
        <translation>Reihenfolge: vielleicht B, G, R: Die Zahlen steigen</translation>
    </message>
    <message>
        <source>Order: perhaps R, G, B: the numbers fall</source>
        <translation>Reihenfolge: vielleicht R, G, B: Die Zahlen fallen</translation>
    </message>
    <message>
        <source>Order: the numbers do not tell</source>
        <translation>Reihenfolge: Die Zahlen verraten sie nicht</translation>
    </message>
    <message>
        <source>PFM header is broken or cut off</source>
        <translation>der PFM-Header ist kaputt oder abgeschnitten</translation>
    </message>
    <message>
        <source>PNG decoder error: %1</source>
        <translation>Fehler des PNG-Decoders: %1</translation>
    </message>
    <message>
        <source>PNG does not begin with its header (IHDR)</source>
        <translation>PNG beginnt nicht mit seinem Header (IHDR)</translation>
    </message>
    <message>
        <source>PNG ends before it says how large the picture is</source>
        <translation>PNG endet, bevor es sagt, wie groß das Bild ist</translation>
    </message>
    <message>
        <source>PNG ends before the image data</source>
        <translation>PNG endet vor den Bilddaten</translation>
    </message>
    <message>
        <source>PNG has no valid chunk at byte %1</source>
        <translation>PNG hat bei Byte %1 keinen gültigen Chunk</translation>
    </message>
    <message>
        <source>PNG header (IHDR) has a wrong length</source>
        <translation>der PNG-Header (IHDR) hat eine falsche Länge</translation>
    </message>
    <message>
        <source>PNG header (IHDR) names an unknown compression, filter or interlace method</source>
        <translation>der PNG-Header (IHDR) nennt ein unbekanntes Kompressions-, Filter- oder Interlace-Verfahren</translation>
    </message>
    <message>
        <source>PNG palette image without its palette</source>
        <translation>PNG-Palettenbild ohne seine Palette</translation>
    </message>
    <message>
        <source>PNG with colour type %1 cannot have %2-bit samples</source>
        <translation>PNG mit Farbtyp %1 kann keine %2-Bit-Samples haben</translation>
    </message>
    <message>
        <source>PNG without image data</source>
        <translation>PNG ohne Bilddaten</translation>
    </message>
    <message>
        <source>PNM claims a maximum value of %1</source>
        <translation>PNM behauptet einen Höchstwert von %1</translation>
    </message>
    <message>
        <source>PNM header is broken or cut off</source>
        <translation>der PNM-Header ist kaputt oder abgeschnitten</translation>
    </message>
    <message>
        <source>PyTorch examples</source>
        <translation>Beispiele von PyTorch</translation>
    </message>
    <message>
        <source>RKNN&apos;s configuration</source>
        <translation>Konfiguration von RKNN</translation>
    </message>
    <message>
        <source>Read in the reverse order, the mean fits this set better: %1 instead of %2 levels</source>
        <translation>In umgekehrter Reihenfolge gelesen passt der Mittelwert besser zu diesem Datensatz: %1 statt %2 Stufen</translation>
    </message>
    <message>
        <source>SVHN</source>
        <translation>SVHN</translation>
    </message>
    <message>
        <source>SVHN training code (0..1, RGB)</source>
        <translation>Trainingscode für SVHN (0..1, RGB)</translation>
    </message>
    <message>
        <source>Scaling to 0..1 alone</source>
        <translation>nur Skalierung auf 0..1</translation>
    </message>
    <message>
        <source>TIFF cannot be opened (%1)</source>
        <translation>TIFF lässt sich nicht öffnen (%1)</translation>
    </message>
    <message>
        <source>TIFF directory contradicts itself</source>
        <translation>das TIFF-Verzeichnis widerspricht sich</translation>
    </message>
    <message>
        <source>TIFF directory is broken</source>
        <translation>das TIFF-Verzeichnis ist kaputt</translation>
    </message>
    <message>
        <source>TIFF directory points beyond the end of the file</source>
        <translation>das TIFF-Verzeichnis zeigt hinter das Ende der Datei</translation>
    </message>
    <message>
        <source>TIFF ends before its directory</source>
        <translation>TIFF endet vor seinem Verzeichnis</translation>
    </message>
    <message>
        <source>TIFF has %1 of the %2 strips or tiles that its size needs</source>
        <translation>TIFF hat %1 der %2 Streifen oder Kacheln, die seine Größe verlangt</translation>
    </message>
    <message>
        <source>TIFF image data cannot be decoded (%1)</source>
        <translation>TIFF-Bilddaten lassen sich nicht dekodieren (%1)</translation>
    </message>
    <message>
        <source>TIFF of unknown depth</source>
        <translation>TIFF unbekannter Bittiefe</translation>
    </message>
    <message>
        <source>TIFF palette image without its palette</source>
        <translation>TIFF-Palettenbild ohne seine Palette</translation>
    </message>
    <message>
        <source>TIFF whose channels differ in depth is not supported</source>
        <translation>TIFF, dessen Kanäle verschiedene Bittiefen haben, wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with %1 of %2-bit samples is not supported</source>
        <translation>TIFF (%1) mit %2-Bit-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with %1-bit float samples is not supported</source>
        <translation>TIFF mit %1-Bit-Float-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with complex samples is not supported</source>
        <translation>TIFF mit komplexen Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with photometric interpretation %1 is not supported</source>
        <translation>TIFF mit photometrischer Deutung %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with signed %1-bit samples is not supported</source>
        <translation>TIFF mit vorzeichenbehafteten %1-Bit-Samples wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF with tiles of %1 × %2 pixels</source>
        <translation>TIFF mit Kacheln von %1 × %2 Pixeln</translation>
    </message>
    <message>
        <source>The mean is %1 levels from this set&apos;s own</source>
        <translation>Der Mittelwert liegt %1 Stufen neben dem dieses Datensatzes</translation>
    </message>
    <message>
        <source>The mean is %1 levels from this set&apos;s own: within what %2 images leave open</source>
        <translation>Der Mittelwert liegt %1 Stufen neben dem dieses Datensatzes: innerhalb dessen, was %2 Bilder offenlassen</translation>
    </message>
    <message>
        <source>The mean is in %1 and the std in %2</source>
        <translation>Der Mittelwert ist in %1 und die Std in %2</translation>
    </message>
    <message>
        <source>The mean is this set&apos;s own, to every digit given</source>
        <translation>Der Mittelwert ist der dieses Datensatzes, auf jede angegebene Ziffer</translation>
    </message>
    <message>
        <source>The mean looks divided by 255 twice: all of it is below one level of 0..1</source>
        <translation>Der Mittelwert sieht zweimal durch 255 geteilt aus: Er liegt ganz unter einer Stufe von 0..1</translation>
    </message>
    <message>
        <source>The mean of %1</source>
        <translation>Der Mittelwert von %1</translation>
    </message>
    <message>
        <source>The numbers are a convention: no set has these statistics</source>
        <translation>Die Zahlen sind eine Übereinkunft: Kein Datensatz hat diese Statistik</translation>
    </message>
    <message>
        <source>The output ends at ±0.996, not at ±1.</source>
        <translation>Die Ausgabe endet bei ±0,996, nicht bei ±1.</translation>
    </message>
    <message>
        <source>The output ends at −1 and 0.992.</source>
        <translation>Die Ausgabe endet bei −1 und 0,992.</translation>
    </message>
    <message>
        <source>The pooled deviations of CIFAR-10 are 0.2470, 0.2435, 0.2616.</source>
        <translation>Die gepoolten Abweichungen von CIFAR-10 sind 0.2470, 0.2435, 0.2616.</translation>
    </message>
    <message>
        <source>The scale is a factor: it divides by %1</source>
        <translation>Die Skalierung ist ein Faktor: Er teilt durch %1</translation>
    </message>
    <message>
        <source>The std is a mean of the deviations of single images, not pooled</source>
        <translation>Die Std ist ein Mittel der Abweichungen einzelner Bilder, keine gepoolte</translation>
    </message>
    <message>
        <source>The std is a variance: its root fits this set</source>
        <translation>Die Std ist eine Varianz: Ihre Wurzel passt zu diesem Datensatz</translation>
    </message>
    <message>
        <source>The std is most likely a mean of the deviations of single images, not pooled</source>
        <translation>Die Std ist höchstwahrscheinlich ein Mittel der Abweichungen einzelner Bilder, keine gepoolte</translation>
    </message>
    <message>
        <source>The std is nearest to this set&apos;s %1: %2 times</source>
        <translation>Am nächsten kommt die Std in diesem Datensatz dieser Größe: %1 (das %2-Fache)</translation>
    </message>
    <message>
        <source>The std is not the one published with %1</source>
        <translation>Die Std ist nicht die mit %1 veröffentlichte</translation>
    </message>
    <message>
        <source>The std is pooled: of all pixels from the set&apos;s mean</source>
        <translation>Die Std ist gepoolt: von allen Pixeln um den Mittelwert des Datensatzes</translation>
    </message>
    <message>
        <source>The std is small for photographs: %1 in 0..1</source>
        <translation>Die Std ist klein für Fotos: %1 in 0..1</translation>
    </message>
    <message>
        <source>The std is that of %1, not of %2</source>
        <translation>Die Std ist die von %1, nicht die von %2</translation>
    </message>
    <message>
        <source>The std is this set&apos;s own %1, to every digit given</source>
        <translation>Die Std ist die dieses Datensatzes, auf jede angegebene Ziffer: %1</translation>
    </message>
    <message>
        <source>The std of %1</source>
        <translation>Die Std von %1</translation>
    </message>
    <message>
        <source>The text holds %1 means more, which are not looked at</source>
        <translation>Der Text enthält %1 weitere Mittelwerte, die nicht betrachtet werden</translation>
    </message>
    <message>
        <source>The text holds one mean more, which is not looked at</source>
        <translation>Der Text enthält einen weiteren Mittelwert, der nicht betrachtet wird</translation>
    </message>
    <message>
        <source>The variance is a standard deviation: unsquared it fits this set</source>
        <translation>Die Varianz ist eine Standardabweichung: Ohne Quadrat passt sie zu diesem Datensatz</translation>
    </message>
    <message>
        <source>These are factors (1/std), not standard deviations</source>
        <translation>Das sind Faktoren (1/Std), keine Standardabweichungen</translation>
    </message>
    <message>
        <source>These are the statistics of a set that NormScope has scanned</source>
        <translation>Das ist die Statistik eines Datensatzes, den NormScope eingelesen hat</translation>
    </message>
    <message>
        <source>These are variances, not standard deviations: their roots are the published std</source>
        <translation>Das sind Varianzen, keine Standardabweichungen: Ihre Wurzeln sind die veröffentlichte Std</translation>
    </message>
    <message>
        <source>Ultralytics DEFAULT_MEAN, DEFAULT_STD</source>
        <translation>Ultralytics DEFAULT_MEAN, DEFAULT_STD</translation>
    </message>
    <message>
        <source>Ultralytics YOLO and other pipelines that only divide by 255</source>
        <translation>Ultralytics YOLO und andere Abläufe, die nur durch 255 teilen</translation>
    </message>
    <message>
        <source>Units: %1</source>
        <translation>Einheiten: %1</translation>
    </message>
    <message>
        <source>Units: %1, by their size</source>
        <translation>Einheiten: %1, nach ihrer Größe</translation>
    </message>
    <message>
        <source>VGG and ResNet models in Caffe and in Keras mode caffe (0..255, BGR), which subtract only</source>
        <translation>VGG- und ResNet-Modelle in Caffe und im Keras-Modus caffe (0..255, BGR), die nur abziehen</translation>
    </message>
    <message>
        <source>VGG in Caffe</source>
        <translation>VGG in Caffe</translation>
    </message>
    <message>
        <source>VGG model page; Keras imagenet_utils, mode caffe</source>
        <translation>Modellseite von VGG; Keras imagenet_utils, Modus caffe</translation>
    </message>
    <message>
        <source>WebP ends before the image data</source>
        <translation>WebP endet vor den Bilddaten</translation>
    </message>
    <message>
        <source>WebP headers disagree about the size</source>
        <translation>WebP-Header sind sich über die Größe uneins</translation>
    </message>
    <message>
        <source>WebP image data is corrupt</source>
        <translation>WebP-Bilddaten sind beschädigt</translation>
    </message>
    <message>
        <source>WebP with a feature that libwebp does not know</source>
        <translation>WebP mit einer Eigenschaft, die libwebp nicht kennt</translation>
    </message>
    <message>
        <source>YCbCr TIFF without JPEG compression is not supported</source>
        <translation>YCbCr-TIFF ohne JPEG-Kompression wird nicht unterstützt</translation>
    </message>
    <message>
        <source>a library that divides by them as they are scales the images too much</source>
        <translation>eine Bibliothek, die durch sie teilt, wie sie sind, skaliert die Bilder zu stark</translation>
    </message>
    <message>
        <source>a number is out of range</source>
        <translation>eine Zahl liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>a path has a byte that is none</source>
        <translation>ein Pfad hat ein Byte, das keines ist</translation>
    </message>
    <message>
        <source>a path in it is neither text nor a list of bytes</source>
        <translation>ein Pfad darin ist weder Text noch eine Liste von Bytes</translation>
    </message>
    <message>
        <source>a variance would look like this: its root is %1</source>
        <translation>eine Varianz sähe so aus: Ihre Wurzel ist %1</translation>
    </message>
    <message>
        <source>a weak hint: in most sets of photographs red is brightest and blue darkest</source>
        <translation>ein schwacher Hinweis: In den meisten Fotosammlungen ist Rot am hellsten und Blau am dunkelsten</translation>
    </message>
    <message>
        <source>albumentations&apos; Normalize</source>
        <translation>Normalize von albumentations</translation>
    </message>
    <message>
        <source>cache: %1 images are read again for the mean image</source>
        <translation>Cache: %1 Bilder werden für das Mittelwertbild erneut gelesen</translation>
    </message>
    <message>
        <source>camera raw in TIFF</source>
        <translation>Kamera-Rohformat in TIFF</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>lässt sich nicht öffnen: %1</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>changed while being read</source>
        <translation>hat sich beim Lesen geändert</translation>
    </message>
    <message>
        <source>channel %1 would be divided by %2: its samples are constant</source>
        <translation>Kanal %1 würde durch %2 geteilt: Seine Samples sind konstant</translation>
    </message>
    <message>
        <source>checksum (CRC) of chunk %1 at byte %2 is wrong</source>
        <translation>die Prüfsumme (CRC) des Chunks %1 bei Byte %2 ist falsch</translation>
    </message>
    <message>
        <source>chunk %1 at byte %2 claims %3 bytes, the file has %4</source>
        <translation>Chunk %1 bei Byte %2 beansprucht %3 Bytes, die Datei hat %4</translation>
    </message>
    <message>
        <source>could not write: %1</source>
        <translation>Schreiben fehlgeschlagen: %1</translation>
    </message>
    <message>
        <source>data ends early</source>
        <translation>Daten enden zu früh</translation>
    </message>
    <message>
        <source>data ends early or is no number in row %1</source>
        <translation>Daten enden zu früh oder sind keine Zahl in Zeile %1</translation>
    </message>
    <message>
        <source>data ends early: %1</source>
        <translation>Daten enden zu früh: %1</translation>
    </message>
    <message>
        <source>data ends early: %1 of %2 bytes of image data</source>
        <translation>Daten enden zu früh: %1 von %2 Bytes Bilddaten</translation>
    </message>
    <message>
        <source>data ends early: about %1 % of the rows are missing</source>
        <translation>Daten enden zu früh: Etwa %1 % der Zeilen fehlen</translation>
    </message>
    <message>
        <source>data ends early: image data for some rows is missing</source>
        <translation>Daten enden zu früh: Bilddaten für einige Zeilen fehlen</translation>
    </message>
    <message>
        <source>data ends early: less than 1 % of the rows are missing</source>
        <translation>Daten enden zu früh: Weniger als 1 % der Zeilen fehlen</translation>
    </message>
    <message>
        <source>data ends early: run-length code without its end</source>
        <translation>Daten enden zu früh: Lauflängencode ohne Ende</translation>
    </message>
    <message>
        <source>data ends early: scans are missing</source>
        <translation>Daten enden zu früh: Scans fehlen</translation>
    </message>
    <message>
        <source>data ends early: strip or tile %1 of %2 reaches beyond the end of the file</source>
        <translation>Daten enden zu früh: Streifen oder Kachel %1 von %2 reicht über das Ende der Datei hinaus</translation>
    </message>
    <message>
        <source>data ends early: the end chunk (IEND) is missing</source>
        <translation>Daten enden zu früh: Der End-Chunk (IEND) fehlt</translation>
    </message>
    <message>
        <source>decoder error: %1</source>
        <translation>Fehler des Decoders: %1</translation>
    </message>
    <message>
        <source>decoder warning: %1</source>
        <translation>Warnung des Decoders: %1</translation>
    </message>
    <message>
        <source>deep OpenEXR is not supported</source>
        <translation>Deep-OpenEXR wird nicht unterstützt</translation>
    </message>
    <message>
        <source>deviation of the image means</source>
        <translation>Abweichung der Bildmittelwerte</translation>
    </message>
    <message>
        <source>disk full</source>
        <translation>Datenträger voll</translation>
    </message>
    <message>
        <source>empty file</source>
        <translation>leere Datei</translation>
    </message>
    <message>
        <source>ends without end marker; all rows are present</source>
        <translation>endet ohne Endemarke; alle Zeilen sind da</translation>
    </message>
    <message>
        <source>file name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>given up after %1 decoder warnings (first: %2)</source>
        <translation>nach %1 Warnungen des Decoders aufgegeben (die erste: %2)</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>has an unknown type</source>
        <translation>hat einen unbekannten Typ</translation>
    </message>
    <message>
        <source>hierarchical JPEG</source>
        <translation>hierarchisches JPEG</translation>
    </message>
    <message>
        <source>images of 0..%1 would come out in %2 … %3</source>
        <translation>aus Bildern von 0..%1 würde %2 … %3</translation>
    </message>
    <message>
        <source>it is a folder</source>
        <translation>es ist ein Ordner</translation>
    </message>
    <message>
        <source>it is no JSON: it breaks off or goes wrong at byte %1</source>
        <translation>es ist kein JSON: Es bricht bei Byte %1 ab oder ist dort falsch</translation>
    </message>
    <message>
        <source>it is no session of NormScope</source>
        <translation>es ist keine Sitzung von NormScope</translation>
    </message>
    <message>
        <source>it is of schema %1, and this program reads %2: a newer one wrote it</source>
        <translation>es ist vom Schema %1, und dieses Programm liest %2: Ein neueres hat es geschrieben</translation>
    </message>
    <message>
        <source>it names no images</source>
        <translation>es nennt keine Bilder</translation>
    </message>
    <message>
        <source>limit %1 needs a number from %2 to %3, as in %4=%5</source>
        <translation>Grenzwert %1 braucht eine Zahl von %2 bis %3, wie in %4=%5</translation>
    </message>
    <message>
        <source>link loop</source>
        <translation>Verknüpfung im Kreis</translation>
    </message>
    <message>
        <source>link to nothing</source>
        <translation>Verknüpfung ins Leere</translation>
    </message>
    <message>
        <source>lossless JPEG</source>
        <translation>verlustfreies JPEG</translation>
    </message>
    <message>
        <source>mean of the deviations of single images</source>
        <translation>Mittel der Abweichungen einzelner Bilder</translation>
    </message>
    <message>
        <source>metadata %1</source>
        <translation>Metadaten: %1</translation>
    </message>
    <message>
        <source>mmcv&apos;s configuration</source>
        <translation>Konfiguration von mmcv</translation>
    </message>
    <message>
        <source>more than %1 scans: too costly to decode</source>
        <translation>mehr als %1 Scans: zu aufwendig zu dekodieren</translation>
    </message>
    <message>
        <source>must be a number from %1 to %2</source>
        <translation>muss eine Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be one of: %1</source>
        <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
        <source>must be three numbers R,G,B from %1 to %2</source>
        <translation>müssen drei Zahlen R,G,B von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>needs %1 MB decoded, over the limit of %2 MB</source>
        <translation>braucht dekodiert %1 MB, über der Grenze von %2 MB</translation>
    </message>
    <message>
        <source>needs more than %1 MB to decode</source>
        <translation>braucht mehr als %1 MB zum Dekodieren</translation>
    </message>
    <message>
        <source>needs the %1 % percentile, which a statistics file does not hold</source>
        <translation>braucht das %1-%-Perzentil, das eine Statistikdatei nicht enthält</translation>
    </message>
    <message>
        <source>no cache: %1: %2</source>
        <translation>kein Cache: %1: %2</translation>
    </message>
    <message>
        <source>no limit &apos;%1&apos;; normscope-cli modes --limits shows them</source>
        <translation>kein Grenzwert „%1“; normscope-cli modes --limits zeigt sie</translation>
    </message>
    <message>
        <source>no mean or std is named here</source>
        <translation>hier ist weder Mittelwert noch Std benannt</translation>
    </message>
    <message>
        <source>no mode &apos;%1&apos;</source>
        <translation>kein Modus „%1“</translation>
    </message>
    <message>
        <source>no such file</source>
        <translation>keine solche Datei</translation>
    </message>
    <message>
        <source>not a regular file (FIFO)</source>
        <translation>keine gewöhnliche Datei (FIFO)</translation>
    </message>
    <message>
        <source>not a regular file (device)</source>
        <translation>keine gewöhnliche Datei (Gerät)</translation>
    </message>
    <message>
        <source>not a regular file (folder)</source>
        <translation>keine gewöhnliche Datei (Ordner)</translation>
    </message>
    <message>
        <source>not a regular file (socket)</source>
        <translation>keine gewöhnliche Datei (Socket)</translation>
    </message>
    <message>
        <source>not an image (text)</source>
        <translation>kein Bild (Text)</translation>
    </message>
    <message>
        <source>not an image (unknown signature)</source>
        <translation>kein Bild (unbekannte Signatur)</translation>
    </message>
    <message>
        <source>not enough memory to decode</source>
        <translation>nicht genug Speicher zum Dekodieren</translation>
    </message>
    <message>
        <source>not enough memory to decode at a reduced size</source>
        <translation>nicht genug Speicher, um verkleinert zu dekodieren</translation>
    </message>
    <message>
        <source>not enough memory to decode it</source>
        <translation>nicht genug Speicher, um es zu dekodieren</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>one for all channels</source>
        <translation>einer für alle Kanäle</translation>
    </message>
    <message>
        <source>only gray and RGB JPEGs are decoded at a reduced size</source>
        <translation>nur graue und RGB-JPEGs werden verkleinert dekodiert</translation>
    </message>
    <message>
        <source>palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>pixels name colours beyond the palette (shown black)</source>
        <translation>Pixel nennen Farben außerhalb der Palette (schwarz gezeigt)</translation>
    </message>
    <message>
        <source>pooled deviation</source>
        <translation>gepoolte Abweichung</translation>
    </message>
    <message>
        <source>published: %1</source>
        <translation>veröffentlicht: %1</translation>
    </message>
    <message>
        <source>pytorch-cifar #8, #135</source>
        <translation>pytorch-cifar #8, #135</translation>
    </message>
    <message>
        <source>pytorch-cifar and code derived from it (0..1, RGB)</source>
        <translation>pytorch-cifar und davon abgeleiteter Code (0..1, RGB)</translation>
    </message>
    <message>
        <source>pytorch/vision #1439</source>
        <translation>pytorch/vision #1439</translation>
    </message>
    <message>
        <source>read as R, G, B</source>
        <translation>als R, G, B gelesen</translation>
    </message>
    <message>
        <source>red and blue would be exchanged</source>
        <translation>Rot und Blau wären vertauscht</translation>
    </message>
    <message>
        <source>sample %1 in row %2 is above the maximum of %3</source>
        <translation>Sample %1 in Zeile %2 liegt über dem Höchstwert %3</translation>
    </message>
    <message>
        <source>stopped after %1 s of computing</source>
        <translation>nach %1 s Rechenzeit abgebrochen</translation>
    </message>
    <message>
        <source>stray bytes before the image data</source>
        <translation>fremde Bytes vor den Bilddaten</translation>
    </message>
    <message>
        <source>the Hugging Face image processor</source>
        <translation>Bildprozessor von Hugging Face</translation>
    </message>
    <message>
        <source>the cache could not be written (%1); images are read without it</source>
        <translation>der Cache ließ sich nicht schreiben (%1); Bilder werden ohne ihn gelesen</translation>
    </message>
    <message>
        <source>the cache is of another version and has been rebuilt</source>
        <translation>der Cache stammt von einer anderen Version und wurde neu angelegt</translation>
    </message>
    <message>
        <source>the cache was damaged and has been rebuilt</source>
        <translation>der Cache war beschädigt und wurde neu angelegt</translation>
    </message>
    <message>
        <source>the constants may be in the other order, or the images were</source>
        <translation>die Konstanten könnten in der anderen Reihenfolge stehen, oder die Bilder taten es</translation>
    </message>
    <message>
        <source>the data of a colour channel is missing</source>
        <translation>die Daten eines Farbkanals fehlen</translation>
    </message>
    <message>
        <source>the file system is read-only</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>the folder cannot be listed: %1</source>
        <translation>der Ordner lässt sich nicht auflisten: %1</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>the header claims a size of %1 × %2</source>
        <translation>der Header behauptet eine Größe von %1 × %2</translation>
    </message>
    <message>
        <source>the library multiplies with them where it should divide</source>
        <translation>die Bibliothek multipliziert damit, wo sie teilen sollte</translation>
    </message>
    <message>
        <source>the library takes their root: the images come out about half as wide as they should</source>
        <translation>die Bibliothek zieht ihre Wurzel: Die Bilder streuen danach etwa halb so weit, wie sie sollten</translation>
    </message>
    <message>
        <source>the mode %1 clips</source>
        <translation>der Modus %1 schneidet ab</translation>
    </message>
    <message>
        <source>the mode %1 is no multiple and offset per channel</source>
        <translation>der Modus %1 ist nicht Faktor und Versatz je Kanal</translation>
    </message>
    <message>
        <source>the quote opened in line %1 is never closed</source>
        <translation>das in Zeile %1 geöffnete Anführungszeichen wird nie geschlossen</translation>
    </message>
    <message>
        <source>the text is longer than %1 KiB</source>
        <translation>der Text ist länger als %1 KiB</translation>
    </message>
    <message>
        <source>there are no numbers</source>
        <translation>es gibt keine Zahlen</translation>
    </message>
    <message>
        <source>they are to be multiplied with</source>
        <translation>mit ihnen ist zu multiplizieren</translation>
    </message>
    <message>
        <source>this is no text</source>
        <translation>das ist kein Text</translation>
    </message>
    <message>
        <source>this program cannot fit modes on %1</source>
        <translation>dieses Programm kann Modi nicht auf %1 anpassen</translation>
    </message>
    <message>
        <source>this program has no demo set &apos;%1&apos;</source>
        <translation>dieses Programm hat keinen Demo-Datensatz „%1“</translation>
    </message>
    <message>
        <source>this program has no mode &apos;%1&apos;</source>
        <translation>dieses Programm hat keinen Modus „%1“</translation>
    </message>
    <message>
        <source>this program has no storage type &apos;%1&apos;</source>
        <translation>dieses Programm hat keinen Speichertyp „%1“</translation>
    </message>
    <message>
        <source>this program knows no %1 &apos;%2&apos; of reading</source>
        <translation>dieses Programm kennt beim Lesen für %1 kein „%2“</translation>
    </message>
    <message>
        <source>this program knows no &apos;%1&apos; in a session</source>
        <translation>dieses Programm kennt in einer Sitzung kein „%1“</translation>
    </message>
    <message>
        <source>this program knows no &apos;%1&apos; of reading</source>
        <translation>dieses Programm kennt beim Lesen kein „%1“</translation>
    </message>
    <message>
        <source>timm data/constants.py</source>
        <translation>timm data/constants.py</translation>
    </message>
    <message>
        <source>timm data/constants.py; Keras imagenet_utils, mode tf</source>
        <translation>timm data/constants.py; Keras imagenet_utils, Modus tf</translation>
    </message>
    <message>
        <source>torchvision model documentation; pytorch/vision #1439, #1965</source>
        <translation>Modelldokumentation von torchvision; pytorch/vision #1439, #1965</translation>
    </message>
    <message>
        <source>torchvision&apos;s Normalize</source>
        <translation>Normalize von torchvision</translation>
    </message>
    <message>
        <source>torchvision, timm and Hugging Face models (0..1, RGB); mmdetection, mmsegmentation and Keras ConvNeXt (0..255, RGB); Detectron2 (0..255, BGR)</source>
        <translation>Modelle von torchvision, timm und Hugging Face (0..1, RGB); mmdetection, mmsegmentation und Keras ConvNeXt (0..255, RGB); Detectron2 (0..255, BGR)</translation>
    </message>
    <message>
        <source>two modes in it have the id &apos;%1&apos;</source>
        <translation>zwei Modi darin haben die Kennung „%1“</translation>
    </message>
    <message>
        <source>units and order below are told by their size alone</source>
        <translation>Einheiten und Reihenfolge unten sind allein aus ihrer Größe erschlossen</translation>
    </message>
    <message>
        <source>used by %1 · %2</source>
        <translation>verwendet von: %1 · %2</translation>
    </message>
    <message>
        <source>values in common use</source>
        <translation>allgemein gebräuchliche Werte</translation>
    </message>
    <message>
        <source>whoever computed ImageNet&apos;s training set again</source>
        <translation>wer den Trainingsdatensatz von ImageNet nachgerechnet hat</translation>
    </message>
    <message>
        <source>whoever computed ImageNet&apos;s training set again after resizing to 256 and cropping to 224</source>
        <translation>wer den Trainingsdatensatz von ImageNet nach Skalieren auf 256 und Beschneiden auf 224 nachgerechnet hat</translation>
    </message>
    <message>
        <source>Compare with %1: light differs and does not follow your labels</source>
        <translation>Mit %1 vergleichen: das Licht ist verschieden und folgt Ihren Klassen nicht</translation>
    </message>
    <message>
        <source>Light tells your classes apart: modes fitted on each image erase it</source>
        <translation>Das Licht unterscheidet Ihre Klassen: Modi, die an jedes Bild angepasst werden, löschen es aus</translation>
    </message>
    <message>
        <source>No usual mode is safe for these images: see the findings</source>
        <translation>Kein üblicher Modus ist für diese Bilder sicher: siehe Befunde</translation>
    </message>
    <message>
        <source>Start with %1: %2</source>
        <translation>Beginnen Sie mit %1: %2</translation>
    </message>
    <message>
        <source>Start with %1: %2, adds no noise</source>
        <translation>Beginnen Sie mit %1: %2, verstärkt kein Rauschen</translation>
    </message>
    <message>
        <source>The first of Channel z-score, Joint z-score and Original ÷ full scale that is safe in training. Image z-score is worth a second run where light is a nuisance: at least 30 % of the variance lies between images, the classes explain at most 10 % of that (upper 95 % limit), no score of an image tells them apart, and noise stays below 10 % of the variance.</source>
        <translation>Der erste von Kanal-z-Score, gemeinsamem z-Score und Original ÷ Vollausschlag, der im Training sicher ist. Bild-z-Score lohnt einen zweiten Lauf, wo Licht ein Störfaktor ist: mindestens 30 % der Varianz liegen zwischen den Bildern, die Klassen erklären davon höchstens 10 % (obere 95-%-Grenze), keine Kennzahl eines Bildes unterscheidet sie, und das Rauschen bleibt unter 10 % der Varianz.</translation>
    </message>
    <message>
        <source>There is no such mode any more.</source>
        <translation>Diesen Modus gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>keeps the differences between images</source>
        <translation>behält die Unterschiede zwischen Bildern</translation>
    </message>
    <message>
        <source>keeps what tells your classes apart</source>
        <translation>behält, was Ihre Klassen unterscheidet</translation>
    </message>
    <message>
        <source>few images</source>
        <translation>wenige Bilder</translation>
    </message>
    <message>
        <source>high −%1</source>
        <translation>oben −%1</translation>
    </message>
    <message>
        <source>keeps %1</source>
        <translation>behält %1</translation>
    </message>
    <message>
        <source>levels lost</source>
        <translation>Stufen verloren</translation>
    </message>
    <message>
        <source>low −%1</source>
        <translation>unten −%1</translation>
    </message>
    <message>
        <source>mixed sizes</source>
        <translation>gemischte Größen</translation>
    </message>
    <message>
        <source>noise %1</source>
        <translation>Rauschen %1</translation>
    </message>
    <message>
        <source>not storable</source>
        <translation>nicht speicherbar</translation>
    </message>
    <message>
        <source>wrong range</source>
        <translation>falscher Bereich</translation>
    </message>
    <message>
        <source>a stored record is damaged</source>
        <translation>ein gespeicherter Eintrag ist beschädigt</translation>
    </message>
    <message>
        <source>flat images</source>
        <translation>flache Bilder</translation>
    </message>
    <message>
        <source>row %1 of the list has no path</source>
        <translation>Zeile %1 der Liste hat keinen Pfad</translation>
    </message>
    <message>
        <source>stored sums are damaged</source>
        <translation>gespeicherte Summen sind beschädigt</translation>
    </message>
    <message>
        <source>the list cannot be read: %1</source>
        <translation>die Liste lässt sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>A matrix over the whole small copy: each sample needs one multiplication per sample of it.</source>
        <translation>Eine Matrix über die ganze kleine Kopie: Jedes Sample braucht eine Multiplikation je Sample der Kopie.</translation>
    </message>
    <message>
        <source>A small matrix: each sample needs one multiplication per channel.</source>
        <translation>Eine kleine Matrix: Jedes Sample braucht eine Multiplikation je Kanal.</translation>
    </message>
    <message>
        <source>a part of the path is no folder</source>
        <translation>ein Teil des Pfades ist kein Ordner</translation>
    </message>
    <message>
        <source>links lead to each other in a circle</source>
        <translation>Verknüpfungen führen im Kreis</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine rechtzeitige Antwort</translation>
    </message>
    <message>
        <source>no such file or folder</source>
        <translation>keine solche Datei, kein solcher Ordner</translation>
    </message>
    <message>
        <source>nobody reads what is written</source>
        <translation>niemand liest, was geschrieben wird</translation>
    </message>
    <message>
        <source>not enough memory</source>
        <translation>nicht genug Speicher</translation>
    </message>
    <message>
        <source>something else uses it</source>
        <translation>etwas anderes benutzt es</translation>
    </message>
    <message>
        <source>the device reports an error</source>
        <translation>das Gerät meldet einen Fehler</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>der Name ist zu lang</translation>
    </message>
    <message>
        <source>the network folder has changed</source>
        <translation>der Netzwerkordner hat sich geändert</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>zu viele Dateien sind offen</translation>
    </message>
    <message>
        <source>CMYK converted</source>
        <translation>CMYK umgerechnet</translation>
    </message>
    <message>
        <source>EXIF orientation</source>
        <translation>EXIF-Ausrichtung</translation>
    </message>
    <message>
        <source>NaN left out</source>
        <translation>NaN weggelassen</translation>
    </message>
    <message>
        <source>TIFF compressed by %1 is not supported</source>
        <translation>mit %1 komprimiertes TIFF wird nicht unterstützt</translation>
    </message>
    <message>
        <source>TIFF compressed by %1 is not supported by the installed libtiff</source>
        <translation>mit %1 komprimiertes TIFF wird von der installierten libtiff nicht unterstützt</translation>
    </message>
    <message>
        <source>a nodata value (TIFF tag 42113) is not honoured yet: such pixels count like others</source>
        <translation>ein Nodata-Wert (TIFF-Tag 42113) wird noch nicht beachtet: Solche Pixel zählen wie andere</translation>
    </message>
    <message>
        <source>alpha left out</source>
        <translation>Alpha weggelassen</translation>
    </message>
    <message>
        <source>an alpha channel that is opaque everywhere is left out; nothing is lost</source>
        <translation>ein Alphakanal, der überall deckend ist, bleibt weg; nichts geht verloren</translation>
    </message>
    <message>
        <source>bands left out</source>
        <translation>Bänder weggelassen</translation>
    </message>
    <message>
        <source>bands that are neither colour nor alpha (near infrared, for one) are left out of all numbers</source>
        <translation>Bänder, die weder Farbe noch Alpha sind (etwa nahes Infrarot), bleiben aus allen Zahlen weg</translation>
    </message>
    <message>
        <source>colour profiles not applied</source>
        <translation>Farbprofile nicht angewandt</translation>
    </message>
    <message>
        <source>colours are stored multiplied by alpha and count so, darker than they look</source>
        <translation>Farben sind mit Alpha multipliziert gespeichert und zählen so, dunkler als sie aussehen</translation>
    </message>
    <message>
        <source>colours were stored multiplied by alpha and are divided by it again; wholly transparent pixels count as stored</source>
        <translation>Farben waren mit Alpha multipliziert gespeichert und werden wieder geteilt; ganz durchsichtige Pixel zählen wie gespeichert</translation>
    </message>
    <message>
        <source>damaged ones counted</source>
        <translation>beschädigte gezählt</translation>
    </message>
    <message>
        <source>frame %1 of the animated WebP is corrupt</source>
        <translation>Bild %1 des animierten WebP ist fehlerhaft</translation>
    </message>
    <message>
        <source>gray among colour</source>
        <translation>Grau unter Farbe</translation>
    </message>
    <message>
        <source>method %1</source>
        <translation>Verfahren %1</translation>
    </message>
    <message>
        <source>mixed bit depths</source>
        <translation>gemischte Bittiefen</translation>
    </message>
    <message>
        <source>nodata counted</source>
        <translation>Nodata gezählt</translation>
    </message>
    <message>
        <source>opaque alpha left out</source>
        <translation>deckendes Alpha weggelassen</translation>
    </message>
    <message>
        <source>pages left out</source>
        <translation>Seiten weggelassen</translation>
    </message>
    <message>
        <source>pages or frames left out: %1 (only the first of each file counts; the reading option &apos;all pages&apos; takes all of TIFF and WebP)</source>
        <translation>weggelassene Seiten oder Einzelbilder: %1 (von jeder Datei zählt nur das erste; die Leseoption „alle Seiten“ nimmt alle von TIFF und WebP)</translation>
    </message>
    <message>
        <source>palettes expanded</source>
        <translation>Paletten aufgelöst</translation>
    </message>
    <message>
        <source>premultiplied alpha</source>
        <translation>vormultipliziertes Alpha</translation>
    </message>
    <message>
        <source>the file has no page %1 (they count from 0)</source>
        <translation>die Datei hat keine Seite %1 (gezählt wird ab 0)</translation>
    </message>
    <message>
        <source>the frames of the animated WebP cannot be read</source>
        <translation>die Einzelbilder des animierten WebP können nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 content stands under more than one class: one of the labels is wrong</source>
        <translation>%1 Inhalt steht in mehr als einer Klasse: Eine der Zuordnungen ist falsch</translation>
    </message>
    <message>
        <source>%1 contents stand under more than one class: some of the labels are wrong</source>
        <translation>%1 Inhalte stehen in mehr als einer Klasse: Einige der Zuordnungen sind falsch</translation>
    </message>
    <message>
        <source>%1 file has the pixels of another, stored in another way (%2)</source>
        <translation>%1 Datei hat die Pixel einer anderen, anders gespeichert (%2)</translation>
    </message>
    <message>
        <source>%1 files have the pixels of others, stored in another way (%2)</source>
        <translation>%1 Dateien haben die Pixel von anderen, anders gespeichert (%2)</translation>
    </message>
    <message>
        <source>%1 has no NumPy code</source>
        <translation>%1 hat keinen NumPy-Code</translation>
    </message>
    <message>
        <source>%1 images look like label maps (2 to 64 distinct pixels, in patches): their levels are names of classes, and count here as light</source>
        <translation>%1 Bilder sehen wie Label-Karten aus (2 bis 64 verschiedene Pixel, in Flecken): Ihre Stufen sind Namen von Klassen und zählen hier als Licht</translation>
    </message>
    <message>
        <source>%1 numbers in brackets</source>
        <translation>%1 Zahlen in Klammern</translation>
    </message>
    <message>
        <source>%1 of 16 bits</source>
        <translation>%1 mit 16 Bit</translation>
    </message>
    <message>
        <source>%1 of 8 bits</source>
        <translation>%1 mit 8 Bit</translation>
    </message>
    <message>
        <source>%1 stands where %2 has %3: a digit is wrong, or two are exchanged</source>
        <translation>%1 steht, wo %2 %3 hat: Eine Ziffer ist falsch, oder zwei sind vertauscht</translation>
    </message>
    <message>
        <source>%1: mean and std, but for one number</source>
        <translation>%1: Mittelwert und Std bis auf eine Zahl</translation>
    </message>
    <message>
        <source>%1: the bias is −mean/std of its constants</source>
        <translation>%1: Der Bias ist −Mittelwert/Std seiner Konstanten</translation>
    </message>
    <message>
        <source>%1: x/%2</source>
        <translation>%1: x/%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; cannot be read at &apos;%2&apos;</source>
        <translation>„%1“ ist bei „%2“ nicht lesbar</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has %2 values</source>
        <translation>„%1“ hat %2 Werte</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds %2, which is no number</source>
        <translation>„%1“ enthält %2, was keine Zahl ist</translation>
    </message>
    <message>
        <source>&apos;%1&apos; holds a number that is out of range</source>
        <translation>„%1“ enthält eine Zahl außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is given for %2 of 3 channels</source>
        <translation>„%1“ ist für %2 von 3 Kanälen angegeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>Albumentations</source>
        <translation>Albumentations</translation>
    </message>
    <message>
        <source>Cityscapes</source>
        <translation>Cityscapes</translation>
    </message>
    <message>
        <source>Cityscapes training code (0..1, RGB; as 73.158359, 82.908917, 72.392398 in 0..255)</source>
        <translation>Trainingscode für Cityscapes (0..1, RGB; als 73.158359, 82.908917, 72.392398 in 0..255)</translation>
    </message>
    <message>
        <source>Core ML</source>
        <translation>Core ML</translation>
    </message>
    <message>
        <source>DALI 1.0 or later</source>
        <translation>DALI 1.0 oder neuer</translation>
    </message>
    <message>
        <source>DALI&apos;s crop_mirror_normalize</source>
        <translation>DALIs crop_mirror_normalize</translation>
    </message>
    <message>
        <source>DIV2K</source>
        <translation>DIV2K</translation>
    </message>
    <message>
        <source>DeepStream 5 or later (Gst-nvinfer)</source>
        <translation>DeepStream 5 oder neuer (Gst-nvinfer)</translation>
    </message>
    <message>
        <source>Detection in Caffe</source>
        <translation>Detektion in Caffe</translation>
    </message>
    <message>
        <source>Detectron2</source>
        <translation>Detectron2</translation>
    </message>
    <message>
        <source>Detectron2 (cfg.merge_from_file)</source>
        <translation>Detectron2 (cfg.merge_from_file)</translation>
    </message>
    <message>
        <source>EDSR and the super-resolution models that followed it (0..1 or 0..255, RGB), which subtract only</source>
        <translation>EDSR und die Superresolution-Modelle, die ihm folgten (0..1 oder 0..255, RGB), die nur abziehen</translation>
    </message>
    <message>
        <source>EDSR-PyTorch model/common.py; BasicSR; SwinIR</source>
        <translation>EDSR-PyTorch model/common.py; BasicSR; SwinIR</translation>
    </message>
    <message>
        <source>Faster R-CNN in Caffe and the detectors that followed it (0..255, BGR), which subtract only</source>
        <translation>Faster R-CNN in Caffe und die Detektoren, die ihm folgten (0..255, BGR), die nur abziehen</translation>
    </message>
    <message>
        <source>FileStorage, YAML or XML by the file&apos;s extension: mean and std, or the mean image; and a blobFromImage snippet</source>
        <translation>FileStorage, YAML oder XML nach der Endung der Datei: mean und std oder das Mittelbild; und ein Schnipsel mit blobFromImage</translation>
    </message>
    <message>
        <source>Hugging Face</source>
        <translation>Hugging Face</translation>
    </message>
    <message>
        <source>Image brightness tells your classes apart (AUC %1; by chance %2)</source>
        <translation>Die Helligkeit der Bilder unterscheidet Ihre Klassen (AUC %1; zufällig %2)</translation>
    </message>
    <message>
        <source>Images differ in brightness (%1 of the variance lies between them), but not by class (AUC %2; by chance %3)</source>
        <translation>Die Bilder sind verschieden hell (%1 der Varianz liegen zwischen ihnen), aber nicht nach Klassen (AUC %2; zufällig %3)</translation>
    </message>
    <message>
        <source>JSON of A.Normalize for A.load, and the same as a snippet</source>
        <translation>JSON von A.Normalize für A.load und dasselbe als Schnipsel</translation>
    </message>
    <message>
        <source>JSON of a model&apos;s metadata: NormalizationOptions with mean and std</source>
        <translation>JSON der Metadaten eines Modells: NormalizationOptions mit mean und std</translation>
    </message>
    <message>
        <source>JSON: an image processor&apos;s rescale_factor, image_mean and image_std</source>
        <translation>JSON: rescale_factor, image_mean und image_std eines Bildprozessors</translation>
    </message>
    <message>
        <source>JSON: intensities per channel, sizes and spacings of a 2D set</source>
        <translation>JSON: Intensitäten je Kanal, Größen und Abstände einer 2D-Menge</translation>
    </message>
    <message>
        <source>JSON: pretrained_cfg with mean and std, and the training size where there is one</source>
        <translation>JSON: pretrained_cfg mit mean und std und, wo es sie gibt, der Trainingsgröße</translation>
    </message>
    <message>
        <source>Keras&apos; Rescaling</source>
        <translation>Keras’ Rescaling</translation>
    </message>
    <message>
        <source>Lightning Bolts CityscapesDataModule; values in common use</source>
        <translation>Lightning Bolts CityscapesDataModule; allgemein gebräuchliche Werte</translation>
    </message>
    <message>
        <source>MMDetection</source>
        <translation>MMDetection</translation>
    </message>
    <message>
        <source>MMDetection, MMSegmentation and what else stands on MMEngine</source>
        <translation>MMDetection, MMSegmentation und was sonst auf MMEngine steht</translation>
    </message>
    <message>
        <source>NVIDIA DALI</source>
        <translation>NVIDIA DALI</translation>
    </message>
    <message>
        <source>NVIDIA DeepStream</source>
        <translation>NVIDIA DeepStream</translation>
    </message>
    <message>
        <source>Nothing is subtracted and nothing divided</source>
        <translation>Nichts wird abgezogen und nichts geteilt</translation>
    </message>
    <message>
        <source>NumPy function</source>
        <translation>NumPy-Funktion</translation>
    </message>
    <message>
        <source>ONNX</source>
        <translation>ONNX</translation>
    </message>
    <message>
        <source>ONNX Runtime, OpenCV&apos;s dnn module, TensorRT and what else reads ONNX</source>
        <translation>ONNX Runtime, OpenCVs dnn-Modul, TensorRT und was sonst ONNX liest</translation>
    </message>
    <message>
        <source>Of the Gaussian, in pixels. By itself 2 for pylearn2; torch7 has a box and no σ.</source>
        <translation>Der Gauß-Funktion, in Pixeln. Von sich aus 2 bei pylearn2; torch7 hat einen Kasten und kein σ.</translation>
    </message>
    <message>
        <source>One std stands for all channels: the mean of those published</source>
        <translation>Eine Std steht für alle Kanäle: der Mittelwert der veröffentlichten</translation>
    </message>
    <message>
        <source>OpenCV</source>
        <translation>OpenCV</translation>
    </message>
    <message>
        <source>OpenVINO</source>
        <translation>OpenVINO</translation>
    </message>
    <message>
        <source>OpenVINO 2022.1 or later; mo of earlier releases</source>
        <translation>OpenVINO 2022.1 oder neuer; mo älterer Ausgaben</translation>
    </message>
    <message>
        <source>Order: %1, as it is stated</source>
        <translation>Reihenfolge: %1, wie angegeben</translation>
    </message>
    <message>
        <source>Order: %1, but it is stated as %2</source>
        <translation>Reihenfolge: %1, angegeben ist aber %2</translation>
    </message>
    <message>
        <source>Python 3 with NumPy 1.17 or later</source>
        <translation>Python 3 mit NumPy 1.17 oder neuer</translation>
    </message>
    <message>
        <source>Python: PrePostProcessor with mean and scale, and the options of mo</source>
        <translation>Python: PrePostProcessor mit mean und scale, und die Optionen von mo</translation>
    </message>
    <message>
        <source>Python: a function that calls per_image_standardization, or takes mean and std off</source>
        <translation>Python: eine Funktion, die per_image_standardization aufruft oder mean und std abzieht</translation>
    </message>
    <message>
        <source>Python: ct.ImageType with one scale and a bias per channel</source>
        <translation>Python: ct.ImageType mit einem Faktor und einem Versatz je Kanal</translation>
    </message>
    <message>
        <source>Python: fn.crop_mirror_normalize with mean and std</source>
        <translation>Python: fn.crop_mirror_normalize mit mean und std</translation>
    </message>
    <message>
        <source>Python: img_norm_cfg of 2.x and data_preprocessor of 3.x</source>
        <translation>Python: img_norm_cfg von 2.x und data_preprocessor von 3.x</translation>
    </message>
    <message>
        <source>Python: normalize(image) in plain NumPy, for every mode</source>
        <translation>Python: normalize(image) in reinem NumPy, für jeden Modus</translation>
    </message>
    <message>
        <source>Scaling alone: x/%1, nothing is subtracted</source>
        <translation>Skalierung allein: x/%1, nichts wird abgezogen</translation>
    </message>
    <message>
        <source>Side of the window in pixels; odd. By itself 9 for jarrett and torch7, 7 for pylearn2.</source>
        <translation>Seite des Fensters in Pixeln; ungerade. Von sich aus 9 bei jarrett und torch7, 7 bei pylearn2.</translation>
    </message>
    <message>
        <source>TFDV and Facets</source>
        <translation>TFDV and Facets</translation>
    </message>
    <message>
        <source>TFLite&apos;s metadata</source>
        <translation>TFLites Metadaten</translation>
    </message>
    <message>
        <source>TensorFlow</source>
        <translation>TensorFlow</translation>
    </message>
    <message>
        <source>TensorFlow 2.3 or later</source>
        <translation>TensorFlow 2.3 oder neuer</translation>
    </message>
    <message>
        <source>TensorFlow Data Validation and Facets Overview (DatasetFeatureStatisticsList)</source>
        <translation>TensorFlow Data Validation und Facets Overview (DatasetFeatureStatisticsList)</translation>
    </message>
    <message>
        <source>TensorFlow Lite</source>
        <translation>TensorFlow Lite</translation>
    </message>
    <message>
        <source>TensorFlow has the rules tensorflow and tensorflow-uint8, not %1</source>
        <translation>TensorFlow hat die Regeln tensorflow und tensorflow-uint8, nicht %1</translation>
    </message>
    <message>
        <source>The colour cast tells your classes apart (AUC %1 by the mean of %2 after image-zscore)</source>
        <translation>Der Farbstich unterscheidet Ihre Klassen (AUC %1 nach dem Mittelwert von %2 nach image-zscore)</translation>
    </message>
    <message>
        <source>The mean of %1, but for one number</source>
        <translation>Der Mittelwert von %1 bis auf eine Zahl</translation>
    </message>
    <message>
        <source>The std is 0: nothing can be divided by it</source>
        <translation>Die Std ist 0: Durch sie lässt sich nichts teilen</translation>
    </message>
    <message>
        <source>The std is negative: %1</source>
        <translation>Die Std ist negativ: %1</translation>
    </message>
    <message>
        <source>Ultralytics</source>
        <translation>Ultralytics</translation>
    </message>
    <message>
        <source>Ultralytics divides by 255 and knows no mean and no std: %1 is not what it does</source>
        <translation>Ultralytics teilt durch 255 und kennt weder mean noch std: %1 ist nicht, was es tut</translation>
    </message>
    <message>
        <source>YAML: PIXEL_MEAN, PIXEL_STD and FORMAT</source>
        <translation>YAML: PIXEL_MEAN, PIXEL_STD und FORMAT</translation>
    </message>
    <message>
        <source>a bracket behind &apos;%1&apos; is not closed</source>
        <translation>eine Klammer hinter „%1“ wird nicht geschlossen</translation>
    </message>
    <message>
        <source>a channel whose values are all alike has such a std; leave it undivided</source>
        <translation>ein Kanal mit lauter gleichen Werten hat eine solche Std; er bleibt ungeteilt</translation>
    </message>
    <message>
        <source>a factor of 0 makes every image alike</source>
        <translation>ein Faktor von 0 macht alle Bilder gleich</translation>
    </message>
    <message>
        <source>a graph of opset 11 to put before a model: floats (N, C, H, W) of 0..255</source>
        <translation>ein Graph von opset 11, der vor ein Modell gesetzt wird: Floats (N, C, H, W) von 0..255</translation>
    </message>
    <message>
        <source>a note: it divides by 255 and can say no mean and no std</source>
        <translation>eine Notiz: Es teilt durch 255 und kann weder mean noch std sagen</translation>
    </message>
    <message>
        <source>a variance is negative</source>
        <translation>eine Varianz ist negativ</translation>
    </message>
    <message>
        <source>albumentations 1.4.4 or later</source>
        <translation>albumentations 1.4.4 oder neuer</translation>
    </message>
    <message>
        <source>albumentations adds its ε in a file&apos;s own levels, which are the mode&apos;s for 8-bit files only</source>
        <translation>albumentations zählt sein ε in den Stufen der Datei, die nur bei 8-Bit-Dateien die des Modus sind</translation>
    </message>
    <message>
        <source>albumentations has its own rule alone: set the mode&apos;s parameter rule to albumentations</source>
        <translation>albumentations hat nur seine eigene Regel: Stellen Sie den Parameter rule des Modus auf albumentations</translation>
    </message>
    <message>
        <source>any rule</source>
        <translation>jede Regel</translation>
    </message>
    <message>
        <source>arithmetic on an image</source>
        <translation>Rechnung auf einem Bild</translation>
    </message>
    <message>
        <source>bilevel images: one bit a pixel, 0 or full scale</source>
        <translation>Bilder mit einem Bit je Pixel: 0 oder voller Ausschlag</translation>
    </message>
    <message>
        <source>bit depths are mixed (%1); every sample counts as a share of its own full scale</source>
        <translation>Bittiefen sind gemischt (%1); jedes Sample zählt als Anteil seines eigenen vollen Ausschlags</translation>
    </message>
    <message>
        <source>blobFromImage has one scale for all channels; the stored matrices have all of them</source>
        <translation>blobFromImage hat einen Faktor für alle Kanäle; die gespeicherten Matrizen haben alle</translation>
    </message>
    <message>
        <source>channel %1 is constant: its standard deviation is 0, and nnU-Net would divide by 1e-8</source>
        <translation>Kanal %1 ist konstant: Seine Standardabweichung ist 0, und nnU-Net teilte durch 1e-8</translation>
    </message>
    <message>
        <source>clipping, then scale and offset per channel</source>
        <translation>Begrenzung, dann Faktor und Versatz je Kanal</translation>
    </message>
    <message>
        <source>colour matrix</source>
        <translation>Farbmatrix</translation>
    </message>
    <message>
        <source>constants are float32</source>
        <translation>Konstanten sind float32</translation>
    </message>
    <message>
        <source>coremltools 4 or later (ct.convert)</source>
        <translation>coremltools 4 oder neuer (ct.convert)</translation>
    </message>
    <message>
        <source>could not be encoded</source>
        <translation>konnte nicht kodiert werden</translation>
    </message>
    <message>
        <source>cv::FileStorage; cv2.dnn.blobFromImage</source>
        <translation>cv::FileStorage; cv2.dnn.blobFromImage</translation>
    </message>
    <message>
        <source>division by full scale</source>
        <translation>Teilen durch den vollen Ausschlag</translation>
    </message>
    <message>
        <source>float samples reach %1: they count as they are, full scale as 1</source>
        <translation>Float-Samples reichen bis %1: Sie zählen, wie sie sind, voller Ausschlag als 1</translation>
    </message>
    <message>
        <source>float samples reach %1: were they divided by 255? They count as they are, full scale as 1</source>
        <translation>Float-Samples reichen bis %1: Wurden sie durch 255 geteilt? Sie zählen, wie sie sind, voller Ausschlag als 1</translation>
    </message>
    <message>
        <source>intensities are of all pixels, not of a foreground</source>
        <translation>Intensitäten sind von allen Pixeln, nicht von einem Vordergrund</translation>
    </message>
    <message>
        <source>is there already and not of this request; --force replaces it</source>
        <translation>ist schon da und nicht von diesem Auftrag; --force ersetzt es</translation>
    </message>
    <message>
        <source>it would turn the image over</source>
        <translation>sie würde das Bild umkehren</translation>
    </message>
    <message>
        <source>key file: net-scale-factor, offsets and model-color-format of nvinfer</source>
        <translation>Schlüsseldatei: net-scale-factor, offsets und model-color-format von nvinfer</translation>
    </message>
    <message>
        <source>mean and std: it divides by 255 alone</source>
        <translation>mean und std: Es teilt nur durch 255</translation>
    </message>
    <message>
        <source>mean image</source>
        <translation>Mittelbild</translation>
    </message>
    <message>
        <source>mean, std, percentiles, covariance, histogram, mean_image, the numbers of the mode and more; 0..1, RGB</source>
        <translation>mean, std, Perzentile, Kovarianz, Histogramm, mean_image, die Zahlen des Modus und mehr; 0..1, RGB</translation>
    </message>
    <message>
        <source>ncnn&apos;s substract_mean_normalize</source>
        <translation>ncnns substract_mean_normalize</translation>
    </message>
    <message>
        <source>needs %1 MB, and the disk has %2 MB left</source>
        <translation>braucht %1 MB, und auf dem Datenträger sind noch %2 MB frei</translation>
    </message>
    <message>
        <source>needs more than one image: the mean of one is the image itself</source>
        <translation>braucht mehr als ein Bild: Der Mittelwert eines Bildes ist das Bild selbst</translation>
    </message>
    <message>
        <source>nnU-Net</source>
        <translation>nnU-Net</translation>
    </message>
    <message>
        <source>nnU-Net 2 (CTNormalization)</source>
        <translation>nnU-Net 2 (CTNormalization)</translation>
    </message>
    <message>
        <source>nnU-Net clips to the percentiles 0.5 and 99.5 alone</source>
        <translation>nnU-Net begrenzt nur auf die Perzentile 0,5 und 99,5</translation>
    </message>
    <message>
        <source>no column of the list is named like one of paths; it has %1; --column path=NAME chooses one</source>
        <translation>keine Spalte der Liste heißt wie eine von Pfaden; sie hat %1; --column path=NAME wählt eine</translation>
    </message>
    <message>
        <source>no format &apos;%1&apos;; there are npy, tiff and png</source>
        <translation>kein Format „%1“; es gibt npy, tiff und png</translation>
    </message>
    <message>
        <source>not verified: it is no format of numbers that could be read back here</source>
        <translation>nicht geprüft: Es ist kein Format von Zahlen, das hier zurückgelesen werden könnte</translation>
    </message>
    <message>
        <source>not verified: there are no images to compare on</source>
        <translation>nicht geprüft: Es gibt keine Bilder, an denen verglichen werden könnte</translation>
    </message>
    <message>
        <source>one scale for all channels</source>
        <translation>ein Faktor für alle Kanäle</translation>
    </message>
    <message>
        <source>one scale stands for all channels; largest error in levels of 8 bits: %1</source>
        <translation>ein Faktor steht für alle Kanäle; größter Fehler in Stufen von 8 Bit: %1</translation>
    </message>
    <message>
        <source>one scale, an offset per channel</source>
        <translation>ein Faktor, ein Versatz je Kanal</translation>
    </message>
    <message>
        <source>people who train with Ultralytics</source>
        <translation>wer mit Ultralytics trainiert</translation>
    </message>
    <message>
        <source>png holds uint8-saturate, uint8-wrap and uint8-fit, not %1</source>
        <translation>png fasst uint8-saturate, uint8-wrap und uint8-fit, nicht %1</translation>
    </message>
    <message>
        <source>protobuf: one feature per channel with its histogram and percentiles, for every split</source>
        <translation>protobuf: ein Merkmal je Kanal mit seinem Histogramm und seinen Perzentilen, für jeden Split</translation>
    </message>
    <message>
        <source>py-faster-rcnn lib/fast_rcnn/config.py; maskrcnn-benchmark config/defaults.py</source>
        <translation>py-faster-rcnn lib/fast_rcnn/config.py; maskrcnn-benchmark config/defaults.py</translation>
    </message>
    <message>
        <source>read back, the file differs from %1 by %2: nothing was written</source>
        <translation>zurückgelesen weicht die Datei von %1 um %2 ab: Nichts wurde geschrieben</translation>
    </message>
    <message>
        <source>read back, the file lacks channels</source>
        <translation>zurückgelesen fehlen der Datei Kanäle</translation>
    </message>
    <message>
        <source>samples as they are</source>
        <translation>Samples, wie sie sind</translation>
    </message>
    <message>
        <source>scale and offset per channel</source>
        <translation>Faktor und Versatz je Kanal</translation>
    </message>
    <message>
        <source>standardization of each image</source>
        <translation>Standardisierung jedes Bildes</translation>
    </message>
    <message>
        <source>stopped; the same command goes on from here</source>
        <translation>angehalten; derselbe Befehl macht hier weiter</translation>
    </message>
    <message>
        <source>the contents are of another format than the extension says (%1): loaders that go by names fail on them</source>
        <translation>der Inhalt hat ein anderes Format, als die Endung sagt (%1): Lader, die nach Namen gehen, scheitern daran</translation>
    </message>
    <message>
        <source>the folder does not exist, nor the one that it would lie in</source>
        <translation>den Ordner gibt es nicht, und auch den nicht, in dem er läge</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no histogram, mean_image and std_image</source>
        <translation>die Bilder werden gebraucht: Ein Statistikdokument enthält kein histogram, mean_image und std_image</translation>
    </message>
    <message>
        <source>the images are needed: a statistics document holds no sizes of images</source>
        <translation>die Bilder werden gebraucht: Ein Statistikdokument enthält keine Bildgrößen</translation>
    </message>
    <message>
        <source>the list begins like UTF-16 and is broken further on</source>
        <translation>die Liste beginnt wie UTF-16 und ist weiter hinten fehlerhaft</translation>
    </message>
    <message>
        <source>the list has no column named &apos;%1&apos;; it has %2</source>
        <translation>die Liste hat keine Spalte namens „%1“; sie hat %2</translation>
    </message>
    <message>
        <source>the metadata tools of TensorFlow Lite and its Task Library</source>
        <translation>die Metadaten-Werkzeuge von TensorFlow Lite und seine Task Library</translation>
    </message>
    <message>
        <source>the numbers cannot be told apart at &apos;%1&apos;</source>
        <translation>die Zahlen sind bei „%1“ nicht zu trennen</translation>
    </message>
    <message>
        <source>the samples&apos; own, such as Hounsfield units: neither 0..1 nor levels</source>
        <translation>die eigenen der Werte, etwa Hounsfield-Einheiten: weder 0..1 noch Stufen</translation>
    </message>
    <message>
        <source>these are decimal commas; a point is needed: 0.485</source>
        <translation>das sind Dezimalkommas; nötig ist ein Punkt: 0.485</translation>
    </message>
    <message>
        <source>this program knows no column &apos;%1&apos;</source>
        <translation>dieses Programm kennt keine Spalte „%1“</translation>
    </message>
    <message>
        <source>tiff holds float32, not %1</source>
        <translation>tiff fasst float32, nicht %1</translation>
    </message>
    <message>
        <source>timm</source>
        <translation>timm</translation>
    </message>
    <message>
        <source>timm 0.9 or later (hub and local configurations)</source>
        <translation>timm 0.9 oder neuer (Konfigurationen vom Hub und lokale)</translation>
    </message>
    <message>
        <source>transformers: AutoImageProcessor.from_pretrained</source>
        <translation>transformers: AutoImageProcessor.from_pretrained</translation>
    </message>
    <message>
        <source>units and set: an array says nothing of where it comes from</source>
        <translation>Einheiten und Menge: Ein Array sagt nicht, woher es kommt</translation>
    </message>
    <message>
        <source>verified: largest difference %1 on %2 images</source>
        <translation>geprüft: größte Abweichung %1 an %2 Bildern</translation>
    </message>
    <message>
        <source>verified: largest difference %1 on all levels of 8 bits</source>
        <translation>geprüft: größte Abweichung %1 an allen Stufen von 8 Bit</translation>
    </message>
    <message>
        <source>verified: means and deviations read back as they are</source>
        <translation>geprüft: Mittelwerte und Abweichungen werden gelesen, wie sie sind</translation>
    </message>
    <message>
        <source>what was written cannot be read back: the format is not as it should be</source>
        <translation>was geschrieben wurde, lässt sich nicht zurücklesen: Das Format ist nicht, wie es sein soll</translation>
    </message>
    <message>
        <source>%1 is %2, which is not within %3 to %4</source>
        <translation>%1 ist %2 und liegt damit nicht zwischen %3 und %4</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 is neither true nor false</source>
        <translation>%1 ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>%1 is no count</source>
        <translation>%1 ist keine Anzahl</translation>
    </message>
    <message>
        <source>%1 is no number</source>
        <translation>%1 ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is no text</source>
        <translation>%1 ist kein Text</translation>
    </message>
    <message>
        <source>channels are %1, not one or three</source>
        <translation>channels sind %1, nicht einer oder drei</translation>
    </message>
    <message>
        <source>channels are none: no image was read</source>
        <translation>channels sind keine: Es wurde kein Bild gelesen</translation>
    </message>
    <message>
        <source>is a link: what is written into a folder follows none out of it</source>
        <translation>ist ein Link: Was in einen Ordner geschrieben wird, folgt keinem hinaus</translation>
    </message>
    <message>
        <source>is in the way: it is neither file nor folder as is needed</source>
        <translation>ist im Weg: Es ist nicht die Datei oder der Ordner, die es sein müsste</translation>
    </message>
    <message>
        <source>it is no JSON from byte %1 on</source>
        <translation>ab Byte %1 ist es kein JSON</translation>
    </message>
    <message>
        <source>its [ is not closed: no name would match (a [ itself is written \[)</source>
        <translation>seine [ ist nicht geschlossen: Kein Name würde passen (eine [ selbst schreibt man \[)</translation>
    </message>
    <message>
        <source>the statistics document cannot be used: %1</source>
        <translation>das Statistikdokument ist nicht brauchbar: %1</translation>
    </message>
</context>
<context>
    <name>displayChip</name>
    <message>
        <source>luma</source>
        <translation>Luma</translation>
    </message>
</context>
<context>
    <name>normscope</name>
    <message>
        <source>%1 levels</source>
        <translation>%1 Stufen</translation>
    </message>
    <message>
        <source>rank deficient</source>
        <translation>Rang unvollständig</translation>
    </message>
</context>
<context>
    <name>normscope::AdviceView</name>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Nothing stands out.</source>
        <translation>Nichts Auffälliges.</translation>
    </message>
    <message>
        <source>What the measures mean for your set is said here.</source>
        <translation>Was die Messwerte für den Datensatz bedeuten, steht hier.</translation>
    </message>
</context>
<context>
    <name>normscope::ApplyDialog</name>
    <message>
        <source>Replace files that are there already</source>
        <translation>Dateien ersetzen, die schon da sind</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Normalized Images</source>
        <translation>Normalisierte Bilder exportieren</translation>
    </message>
    <message>
        <source>Storage type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>File format</source>
        <translation>Dateiformat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>%1 images written.</source>
        <translation>%1 Bilder geschrieben.</translation>
    </message>
    <message>
        <source>%1 were there from before.</source>
        <translation>%1 waren von vorher da.</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
</context>
<context>
    <name>normscope::AuditListModel</name>
    <message>
        <source>1 image</source>
        <translation>1 Bild</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
</context>
<context>
    <name>normscope::AuditView</name>
    <message>
        <source>Audit of the set</source>
        <translation>Prüfung des Datensatzes</translation>
    </message>
    <message>
        <source>Nothing unusual was found in the set.</source>
        <translation>Im Datensatz wurde nichts Ungewöhnliches gefunden.</translation>
    </message>
    <message>
        <source>What is unusual about the files and their samples is listed here.</source>
        <translation>Was an den Dateien und ihren Samples ungewöhnlich ist, steht hier.</translation>
    </message>
</context>
<context>
    <name>normscope::AutoSave</name>
    <message>
        <source>NormScope ended unexpectedly. What was open can be opened again, with all that was chosen.</source>
        <translation>NormScope wurde unerwartet beendet. Was offen war, lässt sich wieder öffnen, mit allem, was gewählt war.</translation>
    </message>
</context>
<context>
    <name>normscope::BrowseView</name>
    <message>
        <source>All images</source>
        <translation>Alle Bilder</translation>
    </message>
</context>
<context>
    <name>normscope::ChannelStatisticsModel</name>
    <message>
        <source>, %1 in levels of %2</source>
        <translation>, %1 in Stufen von %2</translation>
    </message>
    <message>
        <source>Known to %1 of 255 (95 % interval): some images are not read.</source>
        <translation>Bekannt auf %1 von 255 (95-%-Intervall): einige Bilder sind nicht gelesen.</translation>
    </message>
    <message>
        <source>Some images are not read, and those that are tell no interval.</source>
        <translation>Einige Bilder sind nicht gelesen, und die gelesenen ergeben kein Intervall.</translation>
    </message>
    <message>
        <source>Statistic (unit range)</source>
        <translation>Statistik (Einheitsbereich)</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Datensatz</translation>
    </message>
</context>
<context>
    <name>normscope::Chart</name>
    <message>
        <source>Show Values…</source>
        <translation>Werte zeigen…</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save Figure…</source>
        <translation>Abbildung speichern…</translation>
    </message>
</context>
<context>
    <name>normscope::ChartPanel</name>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Values and figure of the chart: %1</source>
        <translation>Werte und Abbildung des Diagramms: %1</translation>
    </message>
    <message>
        <source>Show or copy the numbers, save the figure</source>
        <translation>Zahlen zeigen oder kopieren, Abbildung speichern</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
</context>
<context>
    <name>normscope::Chip</name>
    <message>
        <source>Remove filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
    <message>
        <source>Remove this filter</source>
        <translation>Diesen Filter entfernen</translation>
    </message>
</context>
<context>
    <name>normscope::CompareActions</name>
    <message>
        <source>&amp;Swap A and B</source>
        <translation>A und B &amp;tauschen</translation>
    </message>
    <message>
        <source>Swap A and B (X)</source>
        <translation>A und B tauschen (X)</translation>
    </message>
    <message>
        <source>&amp;Wipe</source>
        <translation>&amp;Wischen</translation>
    </message>
    <message>
        <source>&amp;Link Views</source>
        <translation>Ansichten &amp;koppeln</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Koppeln</translation>
    </message>
    <message>
        <source>All pictures zoom and move in step; hold Shift for one alone (K)</source>
        <translation>Alle Bilder zoomen und bewegen sich gemeinsam; Umschalt halten für eines allein (K)</translation>
    </message>
    <message>
        <source>&amp;Before/After</source>
        <translation>&amp;Vorher/Nachher</translation>
    </message>
    <message>
        <source>Compares A with the original, side by side; again: with the former B (Y)</source>
        <translation>Vergleicht A mit dem Original, nebeneinander; noch einmal: mit dem früheren B (Y)</translation>
    </message>
    <message>
        <source>Hold for &amp;Original</source>
        <translation>Für &amp;Original halten</translation>
    </message>
    <message>
        <source>All pictures show the original while the key is held (V)</source>
        <translation>Alle Bilder zeigen das Original, solange die Taste gehalten wird (V)</translation>
    </message>
    <message>
        <source>&amp;Pin Image as B</source>
        <translation>Bild als B an&amp;heften</translation>
    </message>
    <message>
        <source>This image stays in B while A goes on to other images; again: unpins it (B)</source>
        <translation>Dieses Bild bleibt in B, während A zu anderen Bildern geht; noch einmal: löst es (B)</translation>
    </message>
    <message>
        <source>S&amp;ide by Side</source>
        <translation>&amp;Nebeneinander</translation>
    </message>
    <message>
        <source>Compare A beside B (Shift+C)</source>
        <translation>A neben B vergleichen (Umschalt+C)</translation>
    </message>
    <message>
        <source>Compare A and B in one place, with a line to drag between them; again: side by side (W)</source>
        <translation>A und B an einem Ort vergleichen, mit einer Linie zum Ziehen dazwischen; noch einmal: nebeneinander (W)</translation>
    </message>
    <message>
        <source>&amp;Flip</source>
        <translation>&amp;Umschalten</translation>
    </message>
    <message>
        <source>Compare A and B in one place, one at a time: each press shows the other (\)</source>
        <translation>A und B an einem Ort vergleichen, eins zur Zeit: jeder Druck zeigt das andere (\)</translation>
    </message>
    <message>
        <source>&amp;Difference</source>
        <translation>&amp;Differenz</translation>
    </message>
    <message>
        <source>Shows A − B, of the pictures as they are shown; again: side by side (D)</source>
        <translation>Zeigt A − B, der Bilder, wie sie gezeigt werden; noch einmal: nebeneinander (D)</translation>
    </message>
    <message>
        <source>&amp;Turn Wipe Line</source>
        <translation>Trennlinie &amp;drehen</translation>
    </message>
    <message>
        <source>A wipe with a horizontal line in place of a vertical one, or back (Shift+W)</source>
        <translation>Die Trennlinie waagerecht statt senkrecht, oder zurück (Umschalt+W)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>The largest gain that shows 99 % of the differences unclipped</source>
        <translation>Die größte Verstärkung, die 99 % der Differenzen ohne Abschneiden zeigt</translation>
    </message>
    <message>
        <source>Levels of grey per level of difference</source>
        <translation>Graustufen je Stufe Differenz</translation>
    </message>
</context>
<context>
    <name>normscope::CompareView</name>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Wipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Flip</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>A beside B</source>
        <translation>A neben B</translation>
    </message>
    <message>
        <source>A and B in one place, with a line between them</source>
        <translation>A und B an einer Stelle, mit einer Linie dazwischen</translation>
    </message>
    <message>
        <source>A or B in one place</source>
        <translation>A oder B an einer Stelle</translation>
    </message>
    <message>
        <source>A minus B</source>
        <translation>A minus B</translation>
    </message>
</context>
<context>
    <name>normscope::ConstantsTableModel</name>
    <message>
        <source>Given mean less the set&apos;s, in levels of 255</source>
        <translation>Gegebener Mittelwert minus den des Datensatzes, in Stufen von 255</translation>
    </message>
    <message>
        <source>The same in standard errors of the set&apos;s mean: std of image means / √images</source>
        <translation>Dasselbe in Standardfehlern des Mittelwerts des Datensatzes: Std der Bildmittelwerte / √Bilder</translation>
    </message>
    <message>
        <source>Mean of the deviations of single images</source>
        <translation>Mittel der Abweichungen einzelner Bilder</translation>
    </message>
    <message>
        <source>Given std divided by the set&apos;s pooled std</source>
        <translation>Gegebene Std geteilt durch die gepoolte Std des Datensatzes</translation>
    </message>
    <message>
        <source>Given mean</source>
        <translation>Geg. Mittel</translation>
    </message>
    <message>
        <source>Set mean</source>
        <translation>Mittel Datens.</translation>
    </message>
    <message>
        <source>Levels off</source>
        <translation>Stufen daneben</translation>
    </message>
    <message>
        <source>Std errors</source>
        <translation>Std-Fehler</translation>
    </message>
    <message>
        <source>Given std</source>
        <translation>Geg. Std</translation>
    </message>
    <message>
        <source>Set std</source>
        <translation>Std Datens.</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Verhältnis</translation>
    </message>
    <message>
        <source>Image stds</source>
        <translation>Bild-Std</translation>
    </message>
</context>
<context>
    <name>normscope::ConvergenceChart</name>
    <message>
        <source>%1 mean %2, σ %3</source>
        <translation>%1 Mittelwert %2, σ %3</translation>
    </message>
    <message>
        <source>convergence</source>
        <translation>Konvergenz</translation>
    </message>
    <message>
        <source>After %1 images, in levels of 255:</source>
        <translation>Nach %1 Bildern, in Stufen von 255:</translation>
    </message>
    <message>
        <source>Open images to see how soon their means are known.</source>
        <translation>Bilder öffnen, um zu sehen, wie bald ihre Mittelwerte bekannt sind.</translation>
    </message>
    <message>
        <source>After %1 of %2 images: %3; levels of 255, 95 % intervals.</source>
        <translation>Nach %1 von %2 Bildern: %3; Stufen von 255, 95-%-Intervalle.</translation>
    </message>
    <message>
        <source>There is no interval before the last image.</source>
        <translation>Vor dem letzten Bild gibt es kein Intervall.</translation>
    </message>
    <message>
        <source>Intervals come after %1 images.</source>
        <translation>Intervalle gibt es nach %1 Bildern.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <translation>%1 Mittelwert</translation>
    </message>
    <message>
        <source>%1 mean ±</source>
        <translation>%1 Mittelwert ±</translation>
    </message>
    <message>
        <source>%1 σ</source>
        <translation>%1 σ</translation>
    </message>
    <message>
        <source>%1 σ ±</source>
        <translation>%1 σ ±</translation>
    </message>
</context>
<context>
    <name>normscope::DatasetActions</name>
    <message>
        <source>&amp;Rescan</source>
        <translation>&amp;Neu einlesen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>&amp;Good Enough</source>
        <translation>&amp;Genau genug</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>&amp;Identify Constants…</source>
        <translation>Konstanten &amp;identifizieren…</translation>
    </message>
    <message>
        <source>Whose mean and std these are, in which units and order</source>
        <translation>Wessen Mittelwert und Std das sind, in welchen Einheiten und welcher Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Limits of Warnings…</source>
        <translation>Grenz&amp;werte der Warnungen…</translation>
    </message>
    <message>
        <source>What warnings and advice are judged by, to read and to change</source>
        <translation>Wonach Warnungen und Hinweise urteilen, zum Lesen und Ändern</translation>
    </message>
    <message>
        <source>Measure on &amp;All Pixels</source>
        <translation>An &amp;allen Pixeln messen</translation>
    </message>
    <message>
        <source>Reads the pixels of every image, not of a sample, for what histograms cannot tell</source>
        <translation>Liest die Pixel jedes Bildes statt einer Stichprobe, für das, was Histogramme nicht sagen</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>&amp;Fortsetzen</translation>
    </message>
    <message>
        <source>Good Enough</source>
        <translation>Genau genug</translation>
    </message>
    <message>
        <source>Good Enough: %1</source>
        <translation>Genau genug: %1</translation>
    </message>
    <message>
        <source>Ends the scan as soon as it can be said how well the channel means are known</source>
        <translation>Beendet das Einlesen, sobald sich sagen lässt, wie genau die Kanalmittelwerte bekannt sind</translation>
    </message>
    <message>
        <source>Stop here: channel means known to %1 (Shift+P)</source>
        <translation>Hier anhalten: Kanalmittelwerte auf %1 bekannt (Umschalt+P)</translation>
    </message>
    <message>
        <source>Re&amp;compute with Options…</source>
        <translation>Mit Optionen neu be&amp;rechnen…</translation>
    </message>
    <message>
        <source>Reads the set again in another way: other files, at training size, as stored, a sample of it</source>
        <translation>Liest die Bilder noch einmal auf andere Weise: andere Dateien, in Trainingsgröße, wie gespeichert, als Stichprobe</translation>
    </message>
    <message>
        <source>&amp;Group by Folder</source>
        <translation>Nach Ordnern &amp;gruppieren</translation>
    </message>
    <message>
        <source>Images of the same split and class stand together in the grid</source>
        <translation>Bilder desselben Splits und derselben Klasse stehen im Raster beisammen</translation>
    </message>
</context>
<context>
    <name>normscope::DifferenceTile</name>
    <message>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <source>Gain chosen so that 99 % of the differences are within black and white</source>
        <translation>So verstärkt, dass 99 % der Differenzen zwischen Schwarz und Weiß liegen</translation>
    </message>
    <message>
        <source>Gain 1</source>
        <translation>Verstärkung 1</translation>
    </message>
    <message>
        <source>Gain 4</source>
        <translation>Verstärkung 4</translation>
    </message>
    <message>
        <source>Gain 16</source>
        <translation>Verstärkung 16</translation>
    </message>
    <message>
        <source>This image cannot be shown: %1</source>
        <translation>Dieses Bild kann nicht gezeigt werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>The images differ in size (%1 × %2 and %3 × %4): they have no difference.</source>
        <translation>Die Bilder sind verschieden groß (%1 × %2 und %3 × %4): sie haben keine Differenz.</translation>
    </message>
    <message>
        <source>A − B as shown</source>
        <translation>A − B wie gezeigt</translation>
    </message>
    <message>
        <source>%1 is shown black at %2, white at %3.</source>
        <translation>%1 wird bei %2 schwarz und bei %3 weiß gezeigt.</translation>
    </message>
    <message>
        <source>The difference is of the 8-bit pictures, not of the modes&apos; outputs: those have scales of their own.</source>
        <translation>Die Differenz ist die der 8-Bit-Bilder, nicht der Ausgaben der Modi: diese haben eigene Skalen.</translation>
    </message>
    <message>
        <source>difference of A and B</source>
        <translation>Differenz von A und B</translation>
    </message>
    <message>
        <source>as shown</source>
        <translation>wie gezeigt</translation>
    </message>
    <message>
        <source>outputs</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Difference of the pictures as they are shown</source>
        <translation>Differenz der Bilder, wie sie gezeigt werden</translation>
    </message>
    <message>
        <source>Difference of the numbers that the modes give</source>
        <translation>Differenz der Zahlen, die die Modi liefern</translation>
    </message>
    <message>
        <source>The outputs of A and B differ in channels.</source>
        <translation>Die Ausgaben von A und B haben verschiedene Kanäle.</translation>
    </message>
    <message>
        <source>A − B of the outputs · largest %1</source>
        <translation>A − B der Ausgaben · größte %1</translation>
    </message>
    <message>
        <source>in the modes&apos; own units; 99 % lie within the bar</source>
        <translation>in den Einheiten der Modi; 99 % liegen innerhalb des Balkens</translation>
    </message>
    <message>
        <source>A − B as shown, ×%1 · largest %2</source>
        <translation>A − B wie gezeigt, ×%1 · größte %2</translation>
    </message>
    <message>
        <source>levels of 255</source>
        <translation>Stufen von 255</translation>
    </message>
    <message>
        <source>A − B of the outputs</source>
        <translation>A − B der Ausgaben</translation>
    </message>
</context>
<context>
    <name>normscope::EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>The table or chart with the focus as text, selected images as paths, else the pictures</source>
        <translation>Die Tabelle oder das Diagramm mit dem Fokus als Text, gewählte Bilder als Pfade, sonst die Bilder</translation>
    </message>
</context>
<context>
    <name>normscope::Edits</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Parameters of %1</source>
        <translation>Parameter von %1</translation>
    </message>
    <message>
        <source>Store As %1</source>
        <translation>Speichern als %1</translation>
    </message>
    <message>
        <source>Limits of Warnings</source>
        <translation>Grenzwerte der Warnungen</translation>
    </message>
    <message numerus="yes">
        <source>Exclude %n Image(s)</source>
        <translation>
            <numerusform>%n Bild ausschließen</numerusform>
            <numerusform>%n Bilder ausschließen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Include %n Image(s)</source>
        <translation>
            <numerusform>%n Bild einbeziehen</numerusform>
            <numerusform>%n Bilder einbeziehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute a Warning</source>
        <translation>Eine Warnung stummschalten</translation>
    </message>
    <message>
        <source>Unmute a Warning</source>
        <translation>Eine Warnung wieder zeigen</translation>
    </message>
    <message>
        <source>Fit on This Set</source>
        <translation>An diesen Datensatz anpassen</translation>
    </message>
    <message>
        <source>Fit on %1</source>
        <translation>An %1 anpassen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
</context>
<context>
    <name>normscope::EmptyState</name>
    <message>
        <source>Open Folder…</source>
        <translation>Ordner öffnen…</translation>
    </message>
    <message>
        <source>Try the Demo Set</source>
        <translation>Demo-Datensatz ansehen</translation>
    </message>
    <message>
        <source>Drop a folder of images here</source>
        <translation>Einen Ordner mit Bildern hierher ziehen</translation>
    </message>
    <message>
        <source>See what every normalization mode does to your images, and what each of them loses.</source>
        <translation>Sehen, was jeder Normalisierungsmodus mit den Bildern macht und was jeder davon verliert.</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
</context>
<context>
    <name>normscope::ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export Statistics</source>
        <translation>Statistik exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>What the file will say</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>This format describes the set, not a mode.</source>
        <translation>Dieses Format beschreibt den Datensatz, keinen Modus.</translation>
    </message>
    <message>
        <source>Read by %1</source>
        <translation>Gelesen von %1</translation>
    </message>
    <message>
        <source>Open images first: there is nothing to export yet.</source>
        <translation>Erst Bilder öffnen: Noch gibt es nichts zu exportieren.</translation>
    </message>
    <message>
        <source>Give the file a name.</source>
        <translation>Der Datei einen Namen geben.</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>and one file beside it</source>
        <translation>und eine Datei daneben</translation>
    </message>
    <message numerus="yes">
        <source>and %n files beside it</source>
        <translation>
            <numerusform>und %n Datei daneben</numerusform>
            <numerusform>und %n Dateien daneben</numerusform>
        </translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>Erneut exportieren</translation>
    </message>
    <message>
        <source>Several formats, chosen with Ctrl or Shift, go into one folder.</source>
        <translation>Mehrere Formate, mit Strg oder Umschalt gewählt, kommen in einen Ordner.</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Verloren: %1</translation>
    </message>
</context>
<context>
    <name>normscope::FileActions</name>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>&amp;Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open &amp;Demo Set</source>
        <translation>&amp;Demo-Datensatz öffnen</translation>
    </message>
    <message>
        <source>Scenes by day and by night: light is the label</source>
        <translation>Szenen bei Tag und bei Nacht: Licht ist das Label</translation>
    </message>
    <message>
        <source>Open O&amp;bjects Demo</source>
        <translation>Ob&amp;jekt-Demo öffnen</translation>
    </message>
    <message>
        <source>Four things by day and by night: light says nothing about the class</source>
        <translation>Vier Dinge bei Tag und bei Nacht: Licht sagt nichts über die Klasse</translation>
    </message>
    <message>
        <source>&amp;Export Statistics…</source>
        <translation>Statistik &amp;exportieren…</translation>
    </message>
    <message>
        <source>Export A&amp;gain</source>
        <translation>Er&amp;neut exportieren</translation>
    </message>
    <message>
        <source>The last export once more, on what is open now</source>
        <translation>Der letzte Export noch einmal, für das, was jetzt offen ist</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Be&amp;richt exportieren…</translation>
    </message>
    <message>
        <source>Advice, figures and every mode&apos;s numbers as one HTML page</source>
        <translation>Hinweise, Abbildungen und die Zahlen aller Modi als eine HTML-Seite</translation>
    </message>
    <message>
        <source>Copies mode A with the numbers of this set as code: %1</source>
        <translation>Kopiert Modus A mit den Zahlen dieses Datensatzes als Code: %1</translation>
    </message>
    <message>
        <source>&amp;Close Dataset</source>
        <translation>Datensatz &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Open F&amp;iles, List or Session…</source>
        <translation>Dat&amp;eien, Liste oder Sitzung öffnen …</translation>
    </message>
    <message>
        <source>&amp;Save Session</source>
        <translation>Sitzung &amp;speichern</translation>
    </message>
    <message>
        <source>What is open, parameters, limits and images left out, as a file to go on with</source>
        <translation>Was offen ist, Parameter, Grenzwerte und ausgeschlossene Bilder, als Datei zum Weitermachen</translation>
    </message>
    <message>
        <source>Save Session &amp;As…</source>
        <translation>Sitzung speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Export Fi&amp;gure…</source>
        <translation>A&amp;bbildung exportieren …</translation>
    </message>
    <message>
        <source>The chart with the focus, else the pictures, as PNG, SVG or PDF</source>
        <translation>Das Diagramm mit dem Fokus, sonst die Bilder, als PNG, SVG oder PDF</translation>
    </message>
    <message>
        <source>Open S&amp;tatistics…</source>
        <translation>S&amp;tatistik öffnen …</translation>
    </message>
    <message>
        <source>A statistics file that was exported from another set: modes are fitted on its numbers</source>
        <translation>Eine Statistikdatei, die aus einem anderen Datensatz exportiert wurde: Modi werden an ihre Zahlen angepasst</translation>
    </message>
    <message>
        <source>Export &amp;Normalized Images…</source>
        <translation>&amp;Normalisierte Bilder exportieren…</translation>
    </message>
    <message>
        <source>All images of the set under mode A as npy, TIFF or PNG, the tree of folders kept</source>
        <translation>Alle Bilder der Menge unter Modus A als npy, TIFF oder PNG, mit ihrem Ordnerbaum</translation>
    </message>
</context>
<context>
    <name>normscope::FindingDelegate</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>normscope::FitActions</name>
    <message>
        <source>A&amp;utomatic</source>
        <translation>A&amp;utomatisch</translation>
    </message>
    <message>
        <source>The split train where there is one, else all images</source>
        <translation>Der Split train, wo es ihn gibt, sonst alle Bilder</translation>
    </message>
    <message>
        <source>&amp;All Images</source>
        <translation>&amp;Alle Bilder</translation>
    </message>
    <message>
        <source>Held-out images, too, become part of what modes know</source>
        <translation>Auch zurückgehaltene Bilder fließen in das ein, was Modi kennen</translation>
    </message>
    <message>
        <source>Statistics &amp;File</source>
        <translation>Statistik&amp;datei</translation>
    </message>
    <message>
        <source>Split %1</source>
        <translation>Split %1</translation>
    </message>
    <message>
        <source>Only the images of this split</source>
        <translation>Nur die Bilder dieses Splits</translation>
    </message>
    <message>
        <source>Statistics &amp;File: %1</source>
        <translation>Statistik&amp;datei: %1</translation>
    </message>
</context>
<context>
    <name>normscope::FocusCommands</name>
    <message>
        <source>Copied: the table of modes</source>
        <translation>Kopiert: die Tabelle der Modi</translation>
    </message>
    <message>
        <source>Copied: the table</source>
        <translation>Kopiert: die Tabelle</translation>
    </message>
    <message>
        <source>Copied: the numbers of the chart</source>
        <translation>Kopiert: die Zahlen des Diagramms</translation>
    </message>
    <message>
        <source>Copied: the finding</source>
        <translation>Kopiert: der Befund</translation>
    </message>
    <message numerus="yes">
        <source>Copied: %n path(s)</source>
        <translation>
            <numerusform>Kopiert: %n Pfad</numerusform>
            <numerusform>Kopiert: %n Pfade</numerusform>
        </translation>
    </message>
    <message>
        <source>Copied: the pictures</source>
        <translation>Kopiert: die Bilder</translation>
    </message>
    <message>
        <source>modes</source>
        <translation>modi</translation>
    </message>
    <message>
        <source>Copied: the counts of the histogram</source>
        <translation>Kopiert: die Anzahlen des Histogramms</translation>
    </message>
    <message>
        <source>Copied: the parameters of mode A</source>
        <translation>Kopiert: die Parameter von Modus A</translation>
    </message>
</context>
<context>
    <name>normscope::HelpActions</name>
    <message>
        <source>NormScope &amp;Help</source>
        <translation>NormScope-&amp;Hilfe</translation>
    </message>
    <message>
        <source>How to begin, what the numbers mean, and a page for each mode</source>
        <translation>Wie man anfängt, was die Zahlen bedeuten, und eine Seite zu jedem Modus</translation>
    </message>
    <message>
        <source>&amp;What’s This?</source>
        <translation>&amp;Was ist das?</translation>
    </message>
    <message>
        <source>Explains the part of the window that is clicked next</source>
        <translation>Erklärt den Teil des Fensters, der als Nächstes angeklickt wird</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Guided &amp;Tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>Four hints, each at the part of the window it is about</source>
        <translation>Vier Hinweise, jeder an dem Teil des Fensters, um den es geht</translation>
    </message>
    <message>
        <source>&amp;About NormScope</source>
        <translation>&amp;Über NormScope</translation>
    </message>
    <message>
        <source>Report a &amp;Problem…</source>
        <translation>&amp;Problem melden …</translation>
    </message>
    <message>
        <source>What a report should say about this program and this computer, to copy</source>
        <translation>Was eine Meldung über dieses Programm und diesen Rechner sagen sollte, zum Kopieren</translation>
    </message>
</context>
<context>
    <name>normscope::HelpBrowser</name>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
</context>
<context>
    <name>normscope::HelpWindow</name>
    <message>
        <source>NormScope Help</source>
        <translation>NormScope-Hilfe</translation>
    </message>
    <message>
        <source>Search…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
</context>
<context>
    <name>normscope::HintBubble</name>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramChart</name>
    <message>
        <source>one tall bin cut off</source>
        <translation>eine hohe Klasse gekappt</translation>
    </message>
    <message numerus="yes">
        <source>%n tall bins cut off</source>
        <translation>
            <numerusform>%n hohe Klasse gekappt</numerusform>
            <numerusform>%n hohe Klassen gekappt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 at %2: %3 samples</source>
        <translation>%1 bei %2: %3 Samples</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>gekappt</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramFooter</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Rest here to see them in the pictures, click to keep them shown</source>
        <translation>Maus hier ruhen lassen, um sie in den Bildern zu sehen; ein Klick hält sie fest</translation>
    </message>
    <message>
        <source>%1, low end: %2</source>
        <translation>%1, unteres Ende: %2</translation>
    </message>
    <message>
        <source>%1, high end: %2</source>
        <translation>%1, oberes Ende: %2</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramPanel</name>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Sel.</source>
        <translation>Ausw.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Histogram of the set</source>
        <translation>Histogramm des Datensatzes</translation>
    </message>
    <message>
        <source>Histogram of the selected images</source>
        <translation>Histogramm der ausgewählten Bilder</translation>
    </message>
    <message>
        <source>Histogram of the current image</source>
        <translation>Histogramm des aktuellen Bildes</translation>
    </message>
    <message>
        <source>What the histogram counts: the files&apos; values, or what a mode makes of them</source>
        <translation>Was das Histogramm zählt: die Werte der Dateien oder was ein Modus daraus macht</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Output of A</source>
        <translation>Ausgabe von A</translation>
    </message>
    <message>
        <source>Output of B</source>
        <translation>Ausgabe von B</translation>
    </message>
    <message>
        <source>input</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>out A</source>
        <translation>A aus</translation>
    </message>
    <message>
        <source>out B</source>
        <translation>B aus</translation>
    </message>
    <message>
        <source>Histogram counts: %1</source>
        <translation>Histogramm zählt: %1</translation>
    </message>
    <message>
        <source>Samples saturated in the source</source>
        <translation>In der Quelle gesättigte Samples</translation>
    </message>
    <message>
        <source>Samples lost in storage</source>
        <translation>Beim Speichern verlorene Samples</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Zählen…</translation>
    </message>
    <message>
        <source>Cut off: %1</source>
        <translation>Gekappt: %1</translation>
    </message>
    <message>
        <source>Drag over a range to see only the images with samples there; the wheel zooms.</source>
        <translation>Über einen Bereich ziehen, um nur Bilder mit Samples darin zu sehen; das Mausrad zoomt.</translation>
    </message>
    <message>
        <source>This mode mixes pixels or channels: images cannot be picked by its output</source>
        <translation>Dieser Modus mischt Pixel oder Kanäle: Nach seiner Ausgabe lassen sich keine Bilder wählen</translation>
    </message>
    <message>
        <source>Histogram values</source>
        <translation>Histogrammwerte</translation>
    </message>
    <message>
        <source>Logarithmic Scale</source>
        <translation>Logarithmische Skala</translation>
    </message>
    <message>
        <source>List Values…</source>
        <translation>Werte auflisten…</translation>
    </message>
    <message>
        <source>Copy Values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>A Brushed Range Keeps Images With</source>
        <translation>Ein gewählter Bereich behält Bilder mit</translation>
    </message>
    <message>
        <source>%1 % of a Channel in It</source>
        <translation>%1 % eines Kanals darin</translation>
    </message>
    <message>
        <source>Any Sample in It</source>
        <translation>irgendeinem Sample darin</translation>
    </message>
    <message>
        <source>Clear Brush</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Show Whole Axis</source>
        <translation>Ganze Achse zeigen</translation>
    </message>
    <message>
        <source>histogram</source>
        <translation>Histogramm</translation>
    </message>
</context>
<context>
    <name>normscope::HistogramTableModel</name>
    <message>
        <source>below</source>
        <translation>darunter</translation>
    </message>
    <message>
        <source>above</source>
        <translation>darüber</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>normscope::IdentifyDialog</name>
    <message>
        <source>Use as Published Constants</source>
        <translation>Als veröffentlichte Konstanten verwenden</translation>
    </message>
    <message>
        <source>Copy Result</source>
        <translation>Ergebnis kopieren</translation>
    </message>
    <message>
        <source>Identify Constants</source>
        <translation>Konstanten identifizieren</translation>
    </message>
    <message>
        <source>Constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Paste numbers, a line of code or a configuration:
Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])</source>
        <translation>Zahlen, eine Codezeile oder eine Konfiguration einfügen:
Normalize(mean=[0.485, 0.456, 0.406], std=[0.229, 0.224, 0.225])</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Mean and standard deviation</source>
        <translation>Mittelwert und Standardabweichung</translation>
    </message>
    <message>
        <source>Beside this set</source>
        <translation>Neben diesem Datensatz</translation>
    </message>
    <message>
        <source>0..1, differences in levels of 255</source>
        <translation>0..1, Unterschiede in Stufen von 255</translation>
    </message>
    <message>
        <source>The same constants</source>
        <translation>Dieselben Konstanten</translation>
    </message>
    <message>
        <source>Understands torchvision, mmcv, Detectron2, Keras, Caffe, Hugging Face, OpenVINO and more.</source>
        <translation>Versteht torchvision, mmcv, Detectron2, Keras, Caffe, Hugging Face, OpenVINO und mehr.</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
    <message>
        <source>Makes them the custom values of the mode Published constants, as A</source>
        <translation>Macht sie zu den eigenen Werten des Modus „Veröffentlichte Konstanten“, als A</translation>
    </message>
    <message>
        <source>The mode Published constants cannot hold these values</source>
        <translation>Der Modus „Veröffentlichte Konstanten“ kann diese Werte nicht aufnehmen</translation>
    </message>
    <message>
        <source>Published constants, mode A, now uses these values.</source>
        <translation>„Veröffentlichte Konstanten“, Modus A, verwendet jetzt diese Werte.</translation>
    </message>
</context>
<context>
    <name>normscope::ImageActions</name>
    <message>
        <source>Copy &amp;Pixel Values</source>
        <translation>&amp;Pixelwerte kopieren</translation>
    </message>
    <message>
        <source>Copies the values of the pixel under the mouse: of the file, of A and of B</source>
        <translation>Kopiert die Werte des Pixels unter der Maus: der Datei, von A und von B</translation>
    </message>
    <message>
        <source>&amp;Filter Images…</source>
        <translation>Bilder &amp;filtern…</translation>
    </message>
    <message>
        <source>Next &amp;Warning</source>
        <translation>Nächste &amp;Warnung</translation>
    </message>
    <message>
        <source>Shows the images and the mode that the next warning is about</source>
        <translation>Zeigt die Bilder und den Modus, um die es in der nächsten Warnung geht</translation>
    </message>
    <message>
        <source>Previous W&amp;arning</source>
        <translation>Vorige W&amp;arnung</translation>
    </message>
    <message>
        <source>&amp;Go to Image…</source>
        <translation>&amp;Gehe zu Bild…</translation>
    </message>
    <message>
        <source>By its number in the list or a part of its path</source>
        <translation>Über seine Nummer in der Liste oder einen Teil seines Pfads</translation>
    </message>
    <message>
        <source>Image P&amp;roperties…</source>
        <translation>Bil&amp;deigenschaften…</translation>
    </message>
    <message>
        <source>What the file is and what its channels count</source>
        <translation>Was die Datei ist und was ihre Kanäle zählen</translation>
    </message>
    <message>
        <source>Select &amp;All Images</source>
        <translation>&amp;Alle Bilder auswählen</translation>
    </message>
    <message>
        <source>Select &amp;None</source>
        <translation>&amp;Nichts auswählen</translation>
    </message>
    <message>
        <source>&amp;Invert Selection</source>
        <translation>Auswahl um&amp;kehren</translation>
    </message>
    <message>
        <source>&amp;Previous Image</source>
        <translation>&amp;Voriges Bild</translation>
    </message>
    <message>
        <source>&amp;Next Image</source>
        <translation>&amp;Nächstes Bild</translation>
    </message>
    <message>
        <source>Previous Pa&amp;ge</source>
        <translation>Vorige &amp;Seite</translation>
    </message>
    <message>
        <source>Next P&amp;age</source>
        <translation>Nächste Se&amp;ite</translation>
    </message>
    <message>
        <source>&amp;First Image</source>
        <translation>&amp;Erstes Bild</translation>
    </message>
    <message>
        <source>&amp;Last Image</source>
        <translation>&amp;Letztes Bild</translation>
    </message>
    <message>
        <source>E&amp;xclude from Statistics</source>
        <translation>Aus der Statistik a&amp;usschließen</translation>
    </message>
    <message>
        <source>Leaves the selected images out of all numbers and exports; no file is touched</source>
        <translation>Lässt die gewählten Bilder aus allen Zahlen und Exporten heraus; keine Datei wird angerührt</translation>
    </message>
    <message>
        <source>In&amp;clude in Statistics</source>
        <translation>In die Statistik ein&amp;beziehen</translation>
    </message>
    <message>
        <source>Takes the selected images in again</source>
        <translation>Nimmt die gewählten Bilder wieder auf</translation>
    </message>
    <message>
        <source>Show &amp;Only Selected</source>
        <translation>Nur Ausge&amp;wählte zeigen</translation>
    </message>
    <message>
        <source>Narrows the images to those that are selected now, such as the ones a finding is about</source>
        <translation>Zeigt nur die Bilder, die jetzt ausgewählt sind, etwa die, um die es in einem Befund geht</translation>
    </message>
</context>
<context>
    <name>normscope::ImageCanvas</name>
    <message>
        <source>preview…</source>
        <translation>Vorschau…</translation>
    </message>
</context>
<context>
    <name>normscope::ImageListModel</name>
    <message>
        <source>no class</source>
        <translation>ohne Klasse</translation>
    </message>
    <message>
        <source>first of %1</source>
        <translation>erstes von %1</translation>
    </message>
</context>
<context>
    <name>normscope::ImagePanel</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Splits and classes</source>
        <translation>Splits und Klassen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show in Loupe</source>
        <translation>In der Lupe zeigen</translation>
    </message>
    <message>
        <source>Copy Path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Open Containing Folder</source>
        <translation>Enthaltenden Ordner öffnen</translation>
    </message>
    <message>
        <source> · %1 left out</source>
        <translation> · %1 ausgeschlossen</translation>
    </message>
    <message>
        <source>Pin as B</source>
        <translation>Als B anheften</translation>
    </message>
    <message>
        <source>order of the images</source>
        <translation>Reihenfolge der Bilder</translation>
    </message>
    <message>
        <source>No image matches: clear the filters</source>
        <translation>Kein Bild passt: Filter löschen</translation>
    </message>
    <message>
        <source>Shows all images again</source>
        <translation>Zeigt wieder alle Bilder</translation>
    </message>
</context>
<context>
    <name>normscope::ImageQueryBar</name>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>clip</source>
        <translation>Clipping</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>std</source>
        <translation>Std</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <source>clip ≥ %1 %</source>
        <translation>Clipping ≥ %1 %</translation>
    </message>
    <message>
        <source>any value</source>
        <translation>jeder Wert</translation>
    </message>
    <message>
        <source>≥ %1</source>
        <translation>≥ %1</translation>
    </message>
    <message>
        <source>&lt; %1</source>
        <translation>&lt; %1</translation>
    </message>
    <message>
        <source>≥ %1 %</source>
        <translation>≥ %1 %</translation>
    </message>
    <message>
        <source>&gt; 0 samples</source>
        <translation>&gt; 0 Samples</translation>
    </message>
    <message>
        <source>out %1 %2</source>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>the output of %1</source>
        <translation>der Ausgabe von %1</translation>
    </message>
    <message>
        <source>the files&apos; 8-bit levels</source>
        <translation>den 8-Bit-Stufen der Dateien</translation>
    </message>
    <message>
        <source>at least %1 % of</source>
        <translation>mindestens %1 % der</translation>
    </message>
    <message>
        <source>any sample among</source>
        <translation>irgendeinem Sample unter denen</translation>
    </message>
    <message>
        <source>Images with %1 a channel&apos;s samples in %2 of %3. Click to show all again</source>
        <translation>Bilder mit %1 Samples eines Kanals in %2 von %3. Klicken zeigt wieder alle</translation>
    </message>
    <message>
        <source>Order of the images, and which of them are shown</source>
        <translation>Reihenfolge der Bilder und welche davon gezeigt werden</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Show only</source>
        <translation>Nur zeigen</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>sort: %1</source>
        <translation>Sortierung: %1</translation>
    </message>
    <message>
        <source>group by folder</source>
        <translation>nach Ordnern gruppieren</translation>
    </message>
    <message>
        <source>by folder</source>
        <translation>nach Ordnern</translation>
    </message>
    <message>
        <source>Images of the same split and class stand together. Click to end that</source>
        <translation>Bilder desselben Splits und derselben Klasse stehen beisammen. Ein Klick beendet das</translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The images that were selected. Click to show all again</source>
        <translation>Die Bilder, die ausgewählt waren. Ein Klick zeigt wieder alle</translation>
    </message>
</context>
<context>
    <name>normscope::ImageSteps</name>
    <message>
        <source>Go to Image</source>
        <translation>Gehe zu Bild</translation>
    </message>
    <message>
        <source>Number from 1 to %1, or a part of the path:</source>
        <translation>Nummer von 1 bis %1 oder ein Teil des Pfads:</translation>
    </message>
</context>
<context>
    <name>normscope::KeyTableModel</name>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Taste</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
</context>
<context>
    <name>normscope::LadderChart</name>
    <message>
        <source>Values ÷ full scale, as they are.</source>
        <translation>Werte ÷ Vollausschlag, wie sie sind.</translation>
    </message>
    <message>
        <source>Each channel&apos;s mean is subtracted.</source>
        <translation>Der Mittelwert jedes Kanals wird abgezogen.</translation>
    </message>
    <message>
        <source>Each channel is divided by its standard deviation as well.</source>
        <translation>Jeder Kanal wird außerdem durch seine Standardabweichung geteilt.</translation>
    </message>
    <message>
        <source>The channels are decorrelated as well (colour ZCA, ε %1).</source>
        <translation>Die Kanäle werden außerdem dekorreliert (Farb-ZCA, ε %1).</translation>
    </message>
    <message>
        <source>eigenvalues</source>
        <translation>Eigenwerte</translation>
    </message>
    <message>
        <source>bias: %1</source>
        <translation>Bias: %1</translation>
    </message>
    <message>
        <source>all images</source>
        <translation>alle Bilder</translation>
    </message>
    <message>
        <source>the images of %1</source>
        <translation>die Bilder von %1</translation>
    </message>
    <message>
        <source>Eigenvalues %1.</source>
        <translation>Eigenwerte %1.</translation>
    </message>
    <message>
        <source>Condition number λmax ÷ λmin: %1 of the channels alone, %2 as a unit with a bias sees them.</source>
        <translation>Konditionszahl λmax ÷ λmin: %1 der Kanäle allein, %2, wie eine Einheit mit Bias sie sieht.</translation>
    </message>
    <message>
        <source>Gradient descent on a linear unit with a bias stays stable up to the learning rate 2 ÷ λmax = %1.</source>
        <translation>Gradientenabstieg an einer linearen Einheit mit Bias bleibt stabil bis zur Lernrate 2 ÷ λmax = %1.</translation>
    </message>
    <message>
        <source>Exact, over every pixel of %1, in unit range.</source>
        <translation>Exakt, über jedes Pixel: %1, im Einheitsbereich.</translation>
    </message>
    <message>
        <source>Open images to see how evenly their colours vary.</source>
        <translation>Bilder öffnen, um zu sehen, wie gleichmäßig ihre Farben schwanken.</translation>
    </message>
    <message>
        <source>A channel of these images never varies: there is nothing to compare.</source>
        <translation>Ein Kanal dieser Bilder schwankt nie: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>%1 %2 (with bias %3)</source>
        <translation>%1 %2 (mit Bias %3)</translation>
    </message>
    <message>
        <source>Condition number of the colours&apos; second moments: %1.</source>
        <translation>Konditionszahl der zweiten Momente der Farben: %1.</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Eigenvalue 1</source>
        <translation>Eigenwert 1</translation>
    </message>
    <message>
        <source>Eigenvalue 2</source>
        <translation>Eigenwert 2</translation>
    </message>
    <message>
        <source>Eigenvalue 3</source>
        <translation>Eigenwert 3</translation>
    </message>
    <message>
        <source>Condition, channels</source>
        <translation>Kondition, Kanäle</translation>
    </message>
    <message>
        <source>Condition, with bias</source>
        <translation>Kondition, mit Bias</translation>
    </message>
    <message>
        <source>2 ÷ λmax, with bias</source>
        <translation>2 ÷ λmax, mit Bias</translation>
    </message>
</context>
<context>
    <name>normscope::LimitTableModel</name>
    <message>
        <source>Default %1, from %2 to %3</source>
        <translation>Standard %1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What is judged</source>
        <translation>Was beurteilt wird</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Source of the default</source>
        <translation>Herkunft des Standards</translation>
    </message>
</context>
<context>
    <name>normscope::LimitsDialog</name>
    <message>
        <source>Limits of Warnings and Advice</source>
        <translation>Grenzwerte der Warnungen und Hinweise</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Double-click a limit to change it. Changed limits are bold; a session keeps them.</source>
        <translation>Ein Doppelklick auf einen Grenzwert ändert ihn. Geänderte sind fett; eine Sitzung behält sie.</translation>
    </message>
</context>
<context>
    <name>normscope::ListColumnBoxes</name>
    <message>
        <source>Column of paths</source>
        <translation>Spalte der Pfade</translation>
    </message>
    <message>
        <source>Column of classes</source>
        <translation>Spalte der Klassen</translation>
    </message>
    <message>
        <source>Column of splits</source>
        <translation>Spalte der Splits</translation>
    </message>
    <message>
        <source>Which column of the list says it.</source>
        <translation>Welche Spalte der Liste es sagt.</translation>
    </message>
    <message>
        <source>by its usual name</source>
        <translation>nach üblichem Namen</translation>
    </message>
    <message>
        <source>Column of pat&amp;hs</source>
        <translation>Spalte der P&amp;fade</translation>
    </message>
    <message>
        <source>Column o&amp;f classes</source>
        <translation>Spalte der Kl&amp;assen</translation>
    </message>
    <message>
        <source>Column of spl&amp;its</source>
        <translation>Spalte der Spl&amp;its</translation>
    </message>
</context>
<context>
    <name>normscope::LogPanel</name>
    <message>
        <source>Notices, and files that could not be read</source>
        <translation>Meldungen und Dateien, die nicht lesbar waren</translation>
    </message>
    <message>
        <source>Every file could be read so far.</source>
        <translation>Bisher waren alle Dateien lesbar.</translation>
    </message>
    <message>
        <source>Files that cannot be read are listed here, with the reason.</source>
        <translation>Dateien, die nicht lesbar sind, stehen hier mit dem Grund.</translation>
    </message>
</context>
<context>
    <name>normscope::LogTableModel</name>
    <message>
        <source>notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>damaged: some pixels could be read; rejected: none; unsupported: an image this program does not read; over_limit: larger than the limits allow; not_regular: no file; notice: of the set as a whole</source>
        <translation>beschädigt: einige Pixel waren lesbar; abgewiesen: keines; nicht unterstützt: ein Bild, das dieses Programm nicht liest; über der Grenze: größer, als die Grenzen erlauben; keine Datei; Meldung: zum Datensatz im Ganzen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>normscope::LoupeView</name>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
</context>
<context>
    <name>normscope::MainWindow</name>
    <message>
        <source>Report written to %1</source>
        <translation>Bericht geschrieben nach %1</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Copy as &amp;Code</source>
        <translation>Als &amp;Code kopieren</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>S&amp;hown As</source>
        <translation>Ge&amp;zeigt als</translation>
    </message>
    <message>
        <source>&amp;Panels</source>
        <translation>&amp;Bereiche</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Dataset</source>
        <translation>Daten&amp;satz</translation>
    </message>
    <message>
        <source>&amp;Store As</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;Mode</source>
        <translation>&amp;Modus</translation>
    </message>
    <message>
        <source>Mode &amp;A</source>
        <translation>Modus &amp;A</translation>
    </message>
    <message>
        <source>Mode &amp;B</source>
        <translation>Modus &amp;B</translation>
    </message>
    <message>
        <source>In the &amp;Survey</source>
        <translation>In der &amp;Übersicht</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Session saved to %1</source>
        <translation>Sitzung gespeichert in %1</translation>
    </message>
    <message>
        <source>O&amp;verlay</source>
        <translation>Ü&amp;berlagerung</translation>
    </message>
    <message>
        <source>Overlay &amp;Colours</source>
        <translation>Farben der Überla&amp;gerung</translation>
    </message>
    <message>
        <source>C&amp;hannels</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <source>Display &amp;Gain</source>
        <translation>Anzeige&amp;verstärkung</translation>
    </message>
    <message>
        <source>Difference &amp;Gain</source>
        <translation>Ve&amp;rstärkung der Differenz</translation>
    </message>
    <message>
        <source>fitted on %1</source>
        <translation>angepasst an %1</translation>
    </message>
    <message>
        <source>Modes of the next set will be fitted on %1</source>
        <translation>Modi des nächsten Datensatzes werden an %1 angepasst</translation>
    </message>
    <message>
        <source>Modes are now fitted on %1</source>
        <translation>Modi sind jetzt an %1 angepasst</translation>
    </message>
    <message>
        <source>&amp;Fit On</source>
        <translation>Anpassen a&amp;n</translation>
    </message>
</context>
<context>
    <name>normscope::MessageBar</name>
    <message>
        <source>Partial: %1 of %2 images.</source>
        <translation>Teilweise: %1 von %2 Bildern.</translation>
    </message>
    <message>
        <source>Every number below describes only those.</source>
        <translation>Alle Zahlen unten beschreiben nur diese.</translation>
    </message>
    <message>
        <source>Channel means are known to %1 (95 % interval); counts describe only those.</source>
        <translation>Kanalmittelwerte sind auf %1 bekannt (95-%-Intervall); Anzahlen beschreiben nur diese.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Choose Another…</source>
        <translation>Anderen wählen…</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Fit on This Set Again</source>
        <translation>Wieder an diesen Datensatz anpassen</translation>
    </message>
    <message>
        <source>Modes are fitted on %1, not on this set.</source>
        <translation>Modi sind an %1 angepasst, nicht an diesen Datensatz.</translation>
    </message>
    <message>
        <source>Open It Again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%n images left out of the statistics.</source>
        <translation>
            <numerusform>%n Bild aus der Statistik ausgeschlossen.</numerusform>
            <numerusform>%n Bilder aus der Statistik ausgeschlossen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose Columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
</context>
<context>
    <name>normscope::ModeActions</name>
    <message>
        <source>&amp;Next Mode</source>
        <translation>&amp;Nächster Modus</translation>
    </message>
    <message>
        <source>&amp;Previous Mode</source>
        <translation>&amp;Voriger Modus</translation>
    </message>
    <message>
        <source>P&amp;arameters of A…</source>
        <translation>Para&amp;meter von A…</translation>
    </message>
    <message>
        <source>&amp;What Is This Mode?</source>
        <translation>&amp;Was ist dieser Modus?</translation>
    </message>
    <message>
        <source>The page of mode A: formula, parameters, source, and what to beware of</source>
        <translation>Die Seite von Modus A: Formel, Parameter, Quelle und was zu beachten ist</translation>
    </message>
    <message>
        <source>Add &amp;Custom Mode…</source>
        <translation>&amp;Eigenen Modus hinzufügen …</translation>
    </message>
    <message>
        <source>Another mode with the rule of one of these, and parameters of its own</source>
        <translation>Ein weiterer Modus mit der Regel eines von diesen und eigenen Parametern</translation>
    </message>
    <message>
        <source>&amp;Remove Custom Mode A</source>
        <translation>Eigenen Modus A entfe&amp;rnen</translation>
    </message>
    <message>
        <source>Takes mode A out of all lists, where it is one of your own</source>
        <translation>Nimmt Modus A aus allen Listen, wenn es ein eigener ist</translation>
    </message>
    <message>
        <source>&amp;Edit Custom Mode A…</source>
        <translation>Eigenen Modus A bearbei&amp;ten …</translation>
    </message>
    <message>
        <source>Name, rule and parameters of mode A, where it is one of your own</source>
        <translation>Name, Regel und Parameter von Modus A, wenn es ein eigener ist</translation>
    </message>
</context>
<context>
    <name>normscope::ModeTablePanel</name>
    <message>
        <source>Open images to compare what the modes make of them.</source>
        <translation>Bilder öffnen, um zu vergleichen, was die Modi daraus machen.</translation>
    </message>
    <message>
        <source>Mode comparison</source>
        <translation>Modusvergleich</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy Table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy Table as Markdown</source>
        <translation>Tabelle als Markdown kopieren</translation>
    </message>
    <message>
        <source>Modes are compared as soon as the first image is read.</source>
        <translation>Modi werden verglichen, sobald das erste Bild gelesen ist.</translation>
    </message>
</context>
<context>
    <name>normscope::ModeTile</name>
    <message>
        <source>mode A</source>
        <translation>Modus A</translation>
    </message>
    <message>
        <source>mode B</source>
        <translation>Modus B</translation>
    </message>
    <message>
        <source>mode</source>
        <translation>Modus</translation>
    </message>
    <message>
        <source>%1, %2, loses %3 below and %4 above</source>
        <translation>%1, %2, verliert %3 unten und %4 oben</translation>
    </message>
    <message>
        <source>This image cannot be shown: %1</source>
        <translation>Dieses Bild lässt sich nicht zeigen: %1</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Suche nach Bildern…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lesen…</translation>
    </message>
    <message>
        <source>lost ▼ %1  ▲ %2</source>
        <translation>verloren ▼ %1  ▲ %2</translation>
    </message>
    <message>
        <source>as it is, not in this mode yet</source>
        <translation>wie es ist, noch nicht in diesem Modus</translation>
    </message>
    <message>
        <source>shown: %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <translation>%1, angeheftet</translation>
    </message>
</context>
<context>
    <name>normscope::PanelDocks</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>The images of the set, by split and class: sorted, filtered, with badges that say what is lost.</source>
        <translation>Die Bilder des Datensatzes nach Split und Klasse: sortiert, gefiltert, mit Marken, die sagen, was verloren geht.</translation>
    </message>
    <message>
        <source>Histogram</source>
        <translation>Histogramm</translation>
    </message>
    <message>
        <source>How often each value occurs, per channel: of the set, the selection or the image, before or after a mode.</source>
        <translation>Wie oft jeder Wert vorkommt, je Kanal: im Datensatz, in der Auswahl oder im Bild, vor oder nach einem Modus.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>What was found, with its evidence: warnings about modes and set, advice, and the audit of the files.</source>
        <translation>Was gefunden wurde, mit Beleg: Warnungen zu Modi und Datensatz, Hinweise und die Prüfung der Dateien.</translation>
    </message>
    <message>
        <source>Mode comparison</source>
        <translation>Modusvergleich</translation>
    </message>
    <message>
        <source>One row per mode: what it gives, loses, amplifies and keeps. A click makes a mode A, a right click B.</source>
        <translation>Eine Zeile je Modus: was er ausgibt, verliert, verstärkt und behält. Ein Klick macht einen Modus zu A, ein Rechtsklick zu B.</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <source>What modes keep against the noise they make, the set&apos;s eigenvalues, and how soon numbers settle.</source>
        <translation>Was Modi behalten gegen das Rauschen, das sie machen, die Eigenwerte des Datensatzes und wie bald Zahlen feststehen.</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistik</translation>
    </message>
    <message>
        <source>Means and the three numbers called std, per channel and split, with their intervals.</source>
        <translation>Mittelwerte und die drei Zahlen namens std, je Kanal und Split, mit ihren Intervallen.</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>The pixel under the mouse: its values in the file, after A and after B, and what is stored.</source>
        <translation>Das Pixel unter der Maus: seine Werte in der Datei, nach A und nach B, und was gespeichert wird.</translation>
    </message>
    <message>
        <source>Parameters of A</source>
        <translation>Parameter von A</translation>
    </message>
    <message>
        <source>What mode A can be told; clipping and histograms follow while a slider moves.</source>
        <translation>Was sich an Modus A einstellen lässt; Clipping und Histogramme folgen dem Schieberegler.</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Images that could not be read, each with the reason, and what the cache had to say.</source>
        <translation>Bilder, die nicht lesbar waren, jeweils mit Grund, und was der Cache zu melden hatte.</translation>
    </message>
    <message>
        <source>Log (%1)</source>
        <translation>Protokoll (%1)</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>normscope::ParametersPanel</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Back to the mode&apos;s own values</source>
        <translation>Zurück zu den Werten des Modus</translation>
    </message>
    <message>
        <source>Parameters of mode A</source>
        <translation>Parameter von Modus A</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Quelle: %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>This mode has no parameters.</source>
        <translation>Dieser Modus hat keine Parameter.</translation>
    </message>
    <message>
        <source>Parameters of A</source>
        <translation>Parameter von A</translation>
    </message>
    <message>
        <source>Show the parameters</source>
        <translation>Parameter zeigen</translation>
    </message>
    <message>
        <source>Hide the parameters</source>
        <translation>Parameter verbergen</translation>
    </message>
</context>
<context>
    <name>normscope::PixelActions</name>
    <message>
        <source>Pixel &amp;Values</source>
        <translation>Pixel&amp;werte</translation>
    </message>
    <message>
        <source>Writes the mode’s output into pixels that are shown 48 times as large or larger</source>
        <translation>Schreibt die Ausgabe des Modus in Pixel, die 48-fach oder größer gezeigt werden</translation>
    </message>
    <message>
        <source>&amp;Info Overlay</source>
        <translation>&amp;Info-Einblendung</translation>
    </message>
    <message>
        <source>File, size, mode, mean ± standard deviation of its output and what storage loses, on each picture (I)</source>
        <translation>Datei, Größe, Modus, Mittelwert ± Standardabweichung seiner Ausgabe und Verluste der Speicherung, auf jedem Bild (I)</translation>
    </message>
    <message>
        <source>Only S&amp;hadows</source>
        <translation>Nur &amp;Tiefen</translation>
    </message>
    <message>
        <source>Overlays mark only what is lost below, and what is not finite (&lt;)</source>
        <translation>Markiert nur, was unten verloren geht, und was nicht endlich ist (&lt;)</translation>
    </message>
    <message>
        <source>Only &amp;Highlights</source>
        <translation>Nur &amp;Lichter</translation>
    </message>
    <message>
        <source>Overlays mark only what is lost above, and what is not finite (&gt;)</source>
        <translation>Markiert nur, was oben verloren geht, und was nicht endlich ist (&gt;)</translation>
    </message>
    <message>
        <source>&amp;Any Channel</source>
        <translation>&amp;Irgendein Kanal</translation>
    </message>
    <message>
        <source>A&amp;ll Channels</source>
        <translation>A&amp;lle Kanäle</translation>
    </message>
    <message>
        <source>Marks pixels that lose at least one channel</source>
        <translation>Markiert Pixel, die mindestens einen Kanal verlieren</translation>
    </message>
    <message>
        <source>Marks only pixels that lose all channels at the same end</source>
        <translation>Markiert nur Pixel, die alle Kanäle am selben Ende verlieren</translation>
    </message>
    <message>
        <source>&amp;Blue and Red</source>
        <translation>&amp;Blau und Rot</translation>
    </message>
    <message>
        <source>&amp;Cyan and Orange</source>
        <translation>&amp;Cyan und Orange</translation>
    </message>
    <message>
        <source>Black and &amp;White</source>
        <translation>Schwarz und &amp;Weiß</translation>
    </message>
    <message>
        <source>Blue below, red above, yellow not finite</source>
        <translation>Blau unten, Rot oben, Gelb nicht endlich</translation>
    </message>
    <message>
        <source>Cyan below, orange above, purple not finite: told apart by colour-blind eyes too</source>
        <translation>Cyan unten, Orange oben, Violett nicht endlich: auch bei Farbfehlsichtigkeit zu unterscheiden</translation>
    </message>
    <message>
        <source>Black with thin white stripes below, white with thin black ones above, yellow not finite</source>
        <translation>Schwarz mit dünnen weißen Streifen unten, Weiß mit dünnen schwarzen oben, Gelb nicht endlich</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;Alle</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <source>&amp;Luma</source>
        <translation>&amp;Luma</translation>
    </message>
    <message>
        <source>Pictures in colour (Shift+A)</source>
        <translation>Bilder in Farbe (Umschalt+A)</translation>
    </message>
    <message>
        <source>Pictures show this channel as gray and overlays tell of it alone (%1)</source>
        <translation>Bilder zeigen diesen Kanal grau, und Überlagerungen sprechen von ihm allein (%1)</translation>
    </message>
    <message>
        <source>Pictures show 0.299 R + 0.587 G + 0.114 B (Rec. 601) of what they would show in colour (Shift+L)</source>
        <translation>Bilder zeigen 0,299 R + 0,587 G + 0,114 B (Rec. 601) dessen, was sie in Farbe zeigten (Umschalt+L)</translation>
    </message>
    <message>
        <source>&amp;Reset to 0 EV</source>
        <translation>Auf 0 EV &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>%1 EV</source>
        <translation>%1 EV</translation>
    </message>
    <message>
        <source>Brightness of pictures alone: no number changes</source>
        <translation>Nur die Helligkeit der Bilder: keine Zahl ändert sich</translation>
    </message>
</context>
<context>
    <name>normscope::PixelPanel</name>
    <message>
        <source>Values of the pixel under the mouse</source>
        <translation>Werte des Pixels unter der Maus</translation>
    </message>
    <message>
        <source>x %1  y %2  %3</source>
        <translation>x %1  y %2  %3</translation>
    </message>
    <message>
        <source>Statistics of the region</source>
        <translation>Statistik des Ausschnitts</translation>
    </message>
    <message>
        <source>Region x %1  y %2, %3 × %4 px</source>
        <translation>Ausschnitt x %1  y %2, %3 × %4 px</translation>
    </message>
    <message>
        <source>Move the mouse over a picture to read its values; drag with Ctrl for the statistics of a region.</source>
        <translation>Die Maus über ein Bild bewegen, um seine Werte zu lesen; mit Strg ziehen für die Statistik eines Ausschnitts.</translation>
    </message>
    <message>
        <source>statistics of the region</source>
        <translation>Statistik des Ausschnitts</translation>
    </message>
</context>
<context>
    <name>normscope::PixelTableModel</name>
    <message>
        <source>Lost below the storage range</source>
        <translation>Unter dem Speicherbereich verloren</translation>
    </message>
    <message>
        <source>Lost above the storage range</source>
        <translation>Über dem Speicherbereich verloren</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kanal</translation>
    </message>
    <message>
        <source>In file</source>
        <translation>In der Datei</translation>
    </message>
    <message>
        <source>A gives</source>
        <translation>A ergibt</translation>
    </message>
    <message>
        <source>A stored</source>
        <translation>A gespeichert</translation>
    </message>
    <message>
        <source>B gives</source>
        <translation>B ergibt</translation>
    </message>
    <message>
        <source>B stored</source>
        <translation>B gespeichert</translation>
    </message>
</context>
<context>
    <name>normscope::PlainTable</name>
    <message>
        <source>Copy Table</source>
        <translation>Tabelle kopieren</translation>
    </message>
</context>
<context>
    <name>normscope::PreferencesDialog</name>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Assign</source>
        <translation>&amp;Zuweisen</translation>
    </message>
    <message>
        <source>&amp;No Key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Standard</source>
        <translation>&amp;Standard</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Filter by action or key…</source>
        <translation>Nach Aktion oder Taste filtern…</translation>
    </message>
    <message>
        <source>Filter by action or key</source>
        <translation>Nach Aktion oder Taste filtern</translation>
    </message>
    <message>
        <source>Actions and their keys</source>
        <translation>Aktionen und ihre Tasten</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neue Taste</translation>
    </message>
    <message>
        <source>Choose an action, click into the field and press the new key.</source>
        <translation>Eine Aktion wählen, ins Feld klicken und die neue Taste drücken.</translation>
    </message>
    <message>
        <source>T&amp;ake It</source>
        <translation>Ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>%1 is now the key of “%2”.</source>
        <translation>%1 ist jetzt die Taste von „%2“.</translation>
    </message>
    <message>
        <source>&amp;Theme:</source>
        <translation>&amp;Farbschema:</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;View:</source>
        <translation>&amp;Ansicht:</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>Lupe</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>&amp;If stored as:</source>
        <translation>&amp;Gespeichert als:</translation>
    </message>
    <message>
        <source>Language, view and storage type take effect at the next start.</source>
        <translation>Sprache, Ansicht und Speichertyp gelten ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>normscope::PreviewController</name>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
</context>
<context>
    <name>normscope::ReadingLine</name>
    <message>
        <source>Read with Defaults</source>
        <translation>Mit Vorgaben lesen</translation>
    </message>
    <message>
        <source>Reads the set again as it is read without any options</source>
        <translation>Liest die Bilder noch einmal so, wie sie ohne Optionen gelesen werden</translation>
    </message>
    <message>
        <source>Read with options: %1</source>
        <translation>Gelesen mit Optionen: %1</translation>
    </message>
</context>
<context>
    <name>normscope::ReadingOptionsDialog</name>
    <message>
        <source>Recompute with Options</source>
        <translation>Mit Optionen neu berechnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Recompute</source>
        <translation>Neu berechnen</translation>
    </message>
    <message>
        <source>Look into &amp;subfolders</source>
        <translation>Auch in &amp;Unterordnern suchen</translation>
    </message>
    <message>
        <source>Off: only images that lie directly in the opened folders.</source>
        <translation>Aus: nur Bilder, die unmittelbar in den geöffneten Ordnern liegen.</translation>
    </message>
    <message>
        <source>Patterns with * and ?, separated by semicolons, for file names or paths below the opened folder: *.jpg; night/*</source>
        <translation>Muster mit * und ?, durch Semikolons getrennt, für Dateinamen oder Pfade unterhalb des geöffneten Ordners: *.jpg; night/*</translation>
    </message>
    <message>
        <source>Only files like</source>
        <translation>Nur Dateien wie</translation>
    </message>
    <message>
        <source>Empty: all images.</source>
        <translation>Leer: alle Bilder.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>No files like</source>
        <translation>Keine Dateien wie</translation>
    </message>
    <message>
        <source>Such as masks that lie beside the images.</source>
        <translation>Etwa Masken, die neben den Bildern liegen.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Split</translation>
    </message>
    <message>
        <source>Reads the images of one split alone. To fit on one and still see the others, read all.</source>
        <translation>Liest nur die Bilder eines Splits. Um an einen anzupassen und die anderen trotzdem zu sehen, alle lesen.</translation>
    </message>
    <message>
        <source>Which files</source>
        <translation>Welche Dateien</translation>
    </message>
    <message>
        <source>&amp;Only files like</source>
        <translation>&amp;Nur Dateien wie</translation>
    </message>
    <message>
        <source>&amp;No files like</source>
        <translation>&amp;Keine Dateien wie</translation>
    </message>
    <message>
        <source>S&amp;plit</source>
        <translation>S&amp;plit</translation>
    </message>
    <message>
        <source>Count &amp;damaged images</source>
        <translation>&amp;Beschädigte Bilder mitzählen</translation>
    </message>
    <message>
        <source>Takes in what can be decoded of files that break off or go wrong, as lenient loaders do.</source>
        <translation>Nimmt auf, was sich von abgebrochenen oder fehlerhaften Dateien dekodieren lässt, wie es nachsichtige Ladeprogramme tun.</translation>
    </message>
    <message>
        <source>Statistics then describe what a network is trained on: averaging pixels takes noise and fine contrast away. Pictures, thumbnails and regions still show the files.</source>
        <translation>Die Statistik beschreibt dann, womit ein Netz trainiert wird: Das Mitteln von Pixeln nimmt Rauschen und feinen Kontrast weg. Bilder, Vorschaubilder und Bereiche zeigen weiterhin die Dateien.</translation>
    </message>
    <message>
        <source>At &amp;training size, shorter side</source>
        <translation>In &amp;Trainingsgröße, kürzere Seite</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Shorter side at training size</source>
        <translation>Kürzere Seite in Trainingsgröße</translation>
    </message>
    <message>
        <source>Then only a square in the middle counts, as in the usual evaluation at 256/224.</source>
        <translation>Dann zählt nur ein Quadrat in der Mitte, wie bei der üblichen Auswertung mit 256/224.</translation>
    </message>
    <message>
        <source>… cut to a &amp;centred square of</source>
        <translation>… auf ein &amp;mittiges Quadrat von</translation>
    </message>
    <message>
        <source>Side of the centred square</source>
        <translation>Seite des mittigen Quadrats</translation>
    </message>
    <message>
        <source>How pixels are read</source>
        <translation>Wie Pixel gelesen werden</translation>
    </message>
    <message>
        <source>Gather a &amp;mean image</source>
        <translation>Mittelwertb&amp;ild bilden</translation>
    </message>
    <message>
        <source>What the modes by position subtract. Without it they cannot be fitted, and large sets are read somewhat faster.</source>
        <translation>Was die Modi nach Position abziehen. Ohne es lassen sie sich nicht anpassen, und große Bildmengen werden etwas schneller gelesen.</translation>
    </message>
    <message>
        <source>Width and height of the mean image; choose the network&apos;s input.</source>
        <translation>Breite und Höhe des Mittelwertbilds; wie der Eingang des Netzes zu wählen.</translation>
    </message>
    <message>
        <source>Width of the mean image</source>
        <translation>Breite des Mittelwertbilds</translation>
    </message>
    <message>
        <source>Height of the mean image</source>
        <translation>Höhe des Mittelwertbilds</translation>
    </message>
    <message>
        <source>How images come to its size</source>
        <translation>Wie Bilder auf seine Größe kommen</translation>
    </message>
    <message>
        <source>Images of other shapes are squashed, or scaled to cover it and cut off evenly at both ends.</source>
        <translation>Bilder anderer Form werden gestaucht, oder deckend skaliert und an beiden Enden gleich weit abgeschnitten.</translation>
    </message>
    <message>
        <source>squashed</source>
        <translation>gestaucht</translation>
    </message>
    <message>
        <source>centre crop</source>
        <translation>mittiger Ausschnitt</translation>
    </message>
    <message>
        <source>px</source>
        <translation>px</translation>
    </message>
    <message>
        <source>Mean image</source>
        <translation>Mittelwertbild</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>For a first look at a large set. Drawn at random, always the same ones.</source>
        <translation>Für einen ersten Blick auf eine große Bildmenge. Zufällig gezogen, immer dieselben.</translation>
    </message>
    <message>
        <source>&amp;At most</source>
        <translation>&amp;Höchstens</translation>
    </message>
    <message>
        <source> images</source>
        <translation> Bilder</translation>
    </message>
    <message>
        <source>Images at most</source>
        <translation>Bilder höchstens</translation>
    </message>
    <message>
        <source>Stops as soon as the 95 % half-width of every channel mean is below.</source>
        <translation>Hört auf, sobald die 95-%-Halbbreite jedes Kanalmittelwerts darunter liegt.</translation>
    </message>
    <message>
        <source>&amp;Until means are known to</source>
        <translation>&amp;Bis Mittelwerte bekannt sind auf</translation>
    </message>
    <message>
        <source>Half-width of channel means</source>
        <translation>Halbbreite der Kanalmittelwerte</translation>
    </message>
    <message>
        <source> levels</source>
        <translation> Stufen</translation>
    </message>
    <message>
        <source>Order of reading</source>
        <translation>Reihenfolge des Lesens</translation>
    </message>
    <message>
        <source>In random order the images read so far stand for the set while it is still being read.</source>
        <translation>In zufälliger Reihenfolge stehen die bisher gelesenen Bilder für das Ganze, während noch gelesen wird.</translation>
    </message>
    <message>
        <source>random</source>
        <translation>zufällig</translation>
    </message>
    <message>
        <source>by path</source>
        <translation>nach Pfad</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>O&amp;rder</source>
        <translation>&amp;Reihenfolge</translation>
    </message>
    <message>
        <source>Turn images by their &amp;EXIF orientation</source>
        <translation>Bilder nach ihrer &amp;EXIF-Ausrichtung drehen</translation>
    </message>
    <message>
        <source>Off: pixels as they are stored, in pictures and statistics alike; for training code that does not turn them either, such as OpenCV with IMREAD_IGNORE_ORIENTATION or Pillow without exif_transpose.</source>
        <translation>Aus: Pixel, wie sie gespeichert sind, in Bildern und Statistik gleichermaßen; für Trainingscode, der sie auch nicht dreht, etwa OpenCV mit IMREAD_IGNORE_ORIENTATION oder Pillow ohne exif_transpose.</translation>
    </message>
    <message>
        <source>Sca&amp;led</source>
        <translation>&amp;Skaliert</translation>
    </message>
    <message>
        <source>All pa&amp;ges of TIFF and animated WebP</source>
        <translation>A&amp;lle Seiten von TIFF und animiertem WebP</translation>
    </message>
    <message>
        <source>Each page or frame is then an image of its own, named stack.tif/0003 and so on from 0000. Off: only the first of each file is read.</source>
        <translation>Jede Seite und jedes Einzelbild ist dann ein eigenes Bild, benannt stack.tif/0003 und so weiter ab 0000. Aus: Von jeder Datei wird nur das erste gelesen.</translation>
    </message>
    <message>
        <source>Filter of the resizing</source>
        <translation>Filter der Größenänderung</translation>
    </message>
    <message>
        <source>As torchvision&apos;s Resize and Pillow compute it, with antialiasing. Contrast depends on it: take the one that training uses.</source>
        <translation>Wie Resize von torchvision und Pillow sie berechnen, mit Antialiasing. Der Kontrast hängt davon ab: Nehmen Sie den, den das Training verwendet.</translation>
    </message>
    <message>
        <source>area average</source>
        <translation>Flächenmittel</translation>
    </message>
    <message>
        <source>bilinear</source>
        <translation>bilinear</translation>
    </message>
    <message>
        <source>bicubic</source>
        <translation>bikubisch</translation>
    </message>
    <message>
        <source>… by this &amp;filter</source>
        <translation>… mit diesem &amp;Filter</translation>
    </message>
</context>
<context>
    <name>normscope::ReportWriter</name>
    <message>
        <source>The report could not be written to %1: %2</source>
        <translation>Der Bericht konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The report could not be written: %1</source>
        <translation>Der Bericht konnte nicht geschrieben werden: %1</translation>
    </message>
</context>
<context>
    <name>normscope::ScanController</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Demo: day and night</source>
        <translation>Demo: Tag und Nacht</translation>
    </message>
    <message>
        <source>Demo: objects</source>
        <translation>Demo: Objekte</translation>
    </message>
    <message numerus="yes">
        <source>None of the %n image(s) could be read. The log lists the reasons.</source>
        <translation>
            <numerusform>Das Bild konnte nicht gelesen werden. Das Protokoll nennt den Grund.</numerusform>
            <numerusform>Keines der %n Bilder konnte gelesen werden. Das Protokoll nennt die Gründe.</numerusform>
        </translation>
    </message>
    <message>
        <source>looking for the set</source>
        <translation>Suche nach dem Satz</translation>
    </message>
    <message>
        <source>%1 is not there any more. What was read of it is kept until another set is opened.</source>
        <translation>%1 ist nicht mehr da. Was davon gelesen wurde, bleibt, bis ein anderer Satz geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>normscope::Session</name>
    <message>
        <source>The set has no split %1 to fit modes on: the choice is automatic again.</source>
        <translation>Der Datensatz hat keinen Split %1, an den Modi anzupassen wären: Die Wahl ist wieder automatisch.</translation>
    </message>
    <message>
        <source>Background work failed (%1): %2.</source>
        <translation>Arbeit im Hintergrund ist fehlgeschlagen (%1): %2.</translation>
    </message>
</context>
<context>
    <name>normscope::SessionFiles</name>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>Save Session</source>
        <translation>Sitzung speichern</translation>
    </message>
    <message>
        <source>NormScope sessions (*.normscope)</source>
        <translation>NormScope-Sitzungen (*.normscope)</translation>
    </message>
    <message>
        <source>The session could not be written to %1: %2</source>
        <translation>Die Sitzung konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Changes of parameters, limits and left-out images are not saved in a session.</source>
        <translation>Änderungen an Parametern, Grenzwerten und ausgeschlossenen Bildern sind in keiner Sitzung gespeichert.</translation>
    </message>
    <message>
        <source>The session could not be opened: %1</source>
        <translation>Die Sitzung konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>The session could not be written: %1</source>
        <translation>Die Sitzung konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Images Are Not There</source>
        <translation>Bilder fehlen</translation>
    </message>
    <message>
        <source>%1 is not where the session has it. Left-out images, muted warnings and all other choices are kept when it is found.</source>
        <translation>%1 ist nicht dort, wo die Sitzung es hat. Ausgeschlossene Bilder, stumme Warnungen und alle anderen Wahlen bleiben, wenn es gefunden wird.</translation>
    </message>
    <message>
        <source>&amp;Locate…</source>
        <translation>&amp;Suchen …</translation>
    </message>
    <message>
        <source>Where %1 Is Now</source>
        <translation>Wo %1 jetzt ist</translation>
    </message>
    <message>
        <source>its images are not there</source>
        <translation>ihre Bilder sind nicht da</translation>
    </message>
</context>
<context>
    <name>normscope::SetFiles</name>
    <message>
        <source>Open &amp;Recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>HTML pages (*.html)</source>
        <translation>HTML-Seiten (*.html)</translation>
    </message>
    <message>
        <source>Copied: %1 for %2</source>
        <translation>Kopiert: %1 für %2</translation>
    </message>
    <message>
        <source>A session is opened alone: it names its images.</source>
        <translation>Eine Sitzung wird allein geöffnet: sie nennt ihre Bilder.</translation>
    </message>
    <message>
        <source>Open Images, a List File or a Session</source>
        <translation>Bilder, eine Listendatei oder eine Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open Statistics</source>
        <translation>Statistik öffnen</translation>
    </message>
    <message>
        <source>Statistics (*.json)</source>
        <translation>Statistik (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 could not be opened: %2</source>
        <translation>%1 konnte nicht geöffnet werden: %2</translation>
    </message>
    <message>
        <source>The statistics could not be opened: %1</source>
        <translation>Die Statistik konnte nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>&amp;Clear</source>
        <translation>&amp;Leeren</translation>
    </message>
    <message>
        <source>Copied: a NumPy function for %2, as %1 cannot say mode A</source>
        <translation>Kopiert: eine NumPy-Funktion für %2, da %1 Modus A nicht ausdrücken kann</translation>
    </message>
</context>
<context>
    <name>normscope::SeveritySwitches</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>normscope::SplitModel</name>
    <message>
        <source>one image</source>
        <translation>ein Bild</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Bild</numerusform>
            <numerusform>%n Bilder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>normscope::StaleWatch</name>
    <message>
        <source>one file changed</source>
        <translation>eine Datei geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n files changed</source>
        <translation>
            <numerusform>%n Datei geändert</numerusform>
            <numerusform>%n Dateien geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>one file added</source>
        <translation>eine Datei hinzugekommen</translation>
    </message>
    <message numerus="yes">
        <source>%n files added</source>
        <translation>
            <numerusform>%n Datei hinzugekommen</numerusform>
            <numerusform>%n Dateien hinzugekommen</numerusform>
        </translation>
    </message>
    <message>
        <source>one file gone</source>
        <translation>eine Datei verschwunden</translation>
    </message>
    <message numerus="yes">
        <source>%n files gone</source>
        <translation>
            <numerusform>%n Datei verschwunden</numerusform>
            <numerusform>%n Dateien verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Since the set was read: %1. All numbers are of what was read then.</source>
        <translation>Seit die Menge gelesen wurde: %1. Alle Zahlen gelten für das damals Gelesene.</translation>
    </message>
    <message>
        <source>looking for changed files</source>
        <translation>Suche nach geänderten Dateien</translation>
    </message>
</context>
<context>
    <name>normscope::StatisticsPanel</name>
    <message>
        <source>Statistics of the set</source>
        <translation>Statistik des Datensatzes</translation>
    </message>
    <message>
        <source>The statistics of the set stand here.</source>
        <translation>Die Statistik des Datensatzes steht hier.</translation>
    </message>
    <message>
        <source>%1 %2 ± %3</source>
        <translation>%1 %2 ± %3</translation>
    </message>
    <message>
        <source>Modes are fitted on %1: mean ± std %2. The table is of this set.</source>
        <translation>Modi sind an %1 angepasst: Mittelwert ± Std. %2. Die Tabelle gilt für diesen Datensatz.</translation>
    </message>
</context>
<context>
    <name>normscope::StatusBar</name>
    <message>
        <source>Pixel under the mouse</source>
        <translation>Pixel unter der Maus</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Progress of the scan</source>
        <translation>Fortschritt des Einlesens</translation>
    </message>
    <message>
        <source>Fit · %1</source>
        <translation>Eingepasst · %1</translation>
    </message>
    <message>
        <source>x %1  y %2</source>
        <translation>x %1  y %2</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 images found…</source>
        <translation>%1 Bilder gefunden…</translation>
    </message>
    <message>
        <source>Looking for images…</source>
        <translation>Suche nach Bildern…</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Partial: %1 of %2 images</source>
        <translation>Teilweise: %1 von %2 Bildern</translation>
    </message>
    <message>
        <source>%1 images</source>
        <translation>%1 Bilder</translation>
    </message>
    <message>
        <source>%1 unreadable</source>
        <translation>%1 nicht lesbar</translation>
    </message>
    <message>
        <source>Progress of judging the modes</source>
        <translation>Fortschritt der Beurteilung der Modi</translation>
    </message>
    <message>
        <source>%1 modes judged</source>
        <translation>%1 Modi beurteilt</translation>
    </message>
    <message>
        <source>Judging %1 modes</source>
        <translation>Beurteile %1 Modi</translation>
    </message>
</context>
<context>
    <name>normscope::StoragePick</name>
    <message>
        <source>Storage type</source>
        <translation>Speichertyp</translation>
    </message>
    <message>
        <source>What the output is stored as: %1</source>
        <translation>Als was die Ausgabe gespeichert wird: %1</translation>
    </message>
</context>
<context>
    <name>normscope::SummaryBar</name>
    <message>
        <source>Summary</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>normscope::SummaryStrip</name>
    <message>
        <source>Take as A</source>
        <translation>Als A nehmen</translation>
    </message>
    <message>
        <source>Export for PyTorch</source>
        <translation>Für PyTorch exportieren</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Shows what the recommended mode makes of the images</source>
        <translation>Zeigt, was der empfohlene Modus aus den Bildern macht</translation>
    </message>
    <message>
        <source>Takes it as mode A and exports its numbers as code for torchvision</source>
        <translation>Nimmt ihn als Modus A und exportiert seine Zahlen als Code für torchvision</translation>
    </message>
    <message>
        <source>The rule behind the recommendation, and what it found here</source>
        <translation>Die Regel hinter der Empfehlung und was sie hier gefunden hat</translation>
    </message>
    <message>
        <source>Show what was read</source>
        <translation>Zeigen, was gelesen wurde</translation>
    </message>
    <message>
        <source>Hide what was read</source>
        <translation>Ausblenden, was gelesen wurde</translation>
    </message>
    <message>
        <source>%1 images found</source>
        <translation>%1 Bilder gefunden</translation>
    </message>
    <message>
        <source>%1 read, %2 broken so far</source>
        <translation>%1 gelesen, bisher %2 defekt</translation>
    </message>
    <message>
        <source>%1 images read</source>
        <translation>%1 Bilder gelesen</translation>
    </message>
    <message>
        <source>⚠ %1 broken, left out</source>
        <translation>⚠ %1 defekt, ausgelassen</translation>
    </message>
    <message>
        <source>no splits</source>
        <translation>keine Splits</translation>
    </message>
    <message>
        <source>no classes</source>
        <translation>keine Klassen</translation>
    </message>
    <message numerus="yes">
        <source>%n classes</source>
        <translation>
            <numerusform>%n Klasse</numerusform>
            <numerusform>%n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>8-bit</source>
        <translation>8 Bit</translation>
    </message>
    <message>
        <source>16-bit</source>
        <translation>16 Bit</translation>
    </message>
    <message>
        <source>float</source>
        <translation>Fließkomma</translation>
    </message>
    <message>
        <source>RGB</source>
        <translation>RGB</translation>
    </message>
    <message>
        <source>gray</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>showing %1</source>
        <translation>gezeigt: %1</translation>
    </message>
    <message>
        <source>Start with …</source>
        <translation>Beginnen Sie mit …</translation>
    </message>
    <message>
        <source>%1 of the variance lies between images.</source>
        <translation>%1 der Varianz liegen zwischen den Bildern.</translation>
    </message>
    <message>
        <source>The classes explain %1 of that; chance reaches %2.</source>
        <translation>Die Klassen erklären davon %1; der Zufall erreicht %2.</translation>
    </message>
    <message>
        <source>Why this recommendation</source>
        <translation>Warum diese Empfehlung</translation>
    </message>
    <message>
        <source>The rule: %1</source>
        <translation>Die Regel: %1</translation>
    </message>
    <message>
        <source>%1 of %2 modes lose data even in float; as %3: %4</source>
        <translation>%1 von %2 Modi verlieren Daten selbst als Fließkomma; als %3: %4</translation>
    </message>
    <message>
        <source>After %1 of %2 images: %3</source>
        <translation>Nach %1 von %2 Bildern: %3</translation>
    </message>
</context>
<context>
    <name>normscope::SurveyView</name>
    <message>
        <source>Survey</source>
        <translation>Übersicht</translation>
    </message>
</context>
<context>
    <name>normscope::TableDialog</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
</context>
<context>
    <name>normscope::ToolBar</name>
    <message>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Mode A</source>
        <translation>Modus A</translation>
    </message>
    <message>
        <source>Mode B</source>
        <translation>Modus B</translation>
    </message>
    <message>
        <source>Filter…</source>
        <translation>Filtern…</translation>
    </message>
    <message>
        <source>Filter images by name</source>
        <translation>Bilder nach Namen filtern</translation>
    </message>
    <message>
        <source>Mode A: %1 (keys 1 to 9)</source>
        <translation>Modus A: %1 (Tasten 1 bis 9)</translation>
    </message>
    <message>
        <source>Mode B: %1 (Ctrl+1 to Ctrl+9)</source>
        <translation>Modus B: %1 (Strg+1 bis Strg+9)</translation>
    </message>
</context>
<context>
    <name>normscope::Tour</name>
    <message>
        <source>One image, several modes</source>
        <translation>Ein Bild, mehrere Modi</translation>
    </message>
    <message>
        <source>Each tile is what a network would see. On a night scene image z-score turns night into day and lifts its noise, channel z-score keeps night dark. Click a tile for A, right-click for B; J marks what storage loses.</source>
        <translation>Jede Kachel ist das, was ein Netz sähe. Auf einer Nachtszene macht der Bild-z-Score Nacht zu Tag und hebt ihr Rauschen an, der Kanal-z-Score lässt die Nacht dunkel. Kachel anklicken für A, Rechtsklick für B; J markiert, was beim Speichern verloren geht.</translation>
    </message>
    <message>
        <source>Numbers about your images</source>
        <translation>Zahlen zu den Bildern</translation>
    </message>
    <message>
        <source>One row per mode: what it clips, how many levels are left, what it amplifies, and how much of the difference between images it keeps. Every heading says what it means.</source>
        <translation>Eine Zeile je Modus: was er abschneidet, wie viele Stufen bleiben, was er verstärkt und wie viel vom Unterschied zwischen Bildern er behält. Jede Überschrift sagt, was sie bedeutet.</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Each warning comes with its evidence and the limit it is judged by. Show leads to the images it is about.</source>
        <translation>Jede Warnung kommt mit ihrem Beleg und dem Grenzwert, nach dem sie urteilt. Zeigen führt zu den betroffenen Bildern.</translation>
    </message>
    <message>
        <source>Take it with you</source>
        <translation>Zum Mitnehmen</translation>
    </message>
    <message>
        <source>Export writes the statistics as the file or the snippet that your training library reads.</source>
        <translation>Der Export schreibt die Statistik als die Datei oder das Codestück, das die Trainingsbibliothek liest.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>normscope::TradeOffChart</name>
    <message>
        <source>Not shown: %1</source>
        <translation>Nicht gezeigt: %1</translation>
    </message>
    <message>
        <source>trade-off</source>
        <translation>Abwägung</translation>
    </message>
    <message>
        <source>Click: A. Right click or Ctrl+click: B.</source>
        <translation>Klick: A. Rechtsklick oder Strg+Klick: B.</translation>
    </message>
    <message>
        <source>Make B</source>
        <translation>Zu B machen</translation>
    </message>
    <message>
        <source>Make A</source>
        <translation>Zu A machen</translation>
    </message>
</context>
<context>
    <name>normscope::VariantDialog</name>
    <message>
        <source>Add Custom Mode</source>
        <translation>Eigenen Modus hinzufügen</translation>
    </message>
    <message>
        <source>such as: My constants</source>
        <translation>etwa: Meine Konstanten</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Regel von</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>This mode has no parameters.</source>
        <translation>Dieser Modus hat keine Parameter.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Er braucht einen Namen.</translation>
    </message>
    <message>
        <source>There is a mode of that name already.</source>
        <translation>Es gibt schon einen Modus dieses Namens.</translation>
    </message>
    <message>
        <source>It will stand beside the other modes, and a session keeps it.</source>
        <translation>Er steht dann neben den anderen Modi, und eine Sitzung behält ihn.</translation>
    </message>
    <message>
        <source>Edit Custom Mode</source>
        <translation>Eigenen Modus bearbeiten</translation>
    </message>
    <message>
        <source>It keeps its place in all lists.</source>
        <translation>Er behält seinen Platz in allen Listen.</translation>
    </message>
</context>
<context>
    <name>normscope::ViewActions</name>
    <message>
        <source>&amp;Browse</source>
        <translation>&amp;Durchsehen</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>&amp;Lupe</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleich</translation>
    </message>
    <message>
        <source>&amp;Survey</source>
        <translation>&amp;Übersicht</translation>
    </message>
    <message>
        <source>All images as large thumbnails</source>
        <translation>Alle Bilder als große Vorschaubilder</translation>
    </message>
    <message>
        <source>One image in mode A, as large as it goes</source>
        <translation>Ein Bild in Modus A, so groß wie möglich</translation>
    </message>
    <message>
        <source>One image in mode A beside mode B</source>
        <translation>Ein Bild in Modus A neben Modus B</translation>
    </message>
    <message>
        <source>One image in every mode of the survey</source>
        <translation>Ein Bild in jedem Modus der Übersicht</translation>
    </message>
    <message>
        <source>&amp;Clipping Overlay</source>
        <translation>&amp;Clipping-Überlagerung</translation>
    </message>
    <message>
        <source>Clipping</source>
        <translation>Clipping</translation>
    </message>
    <message>
        <source>Marks samples that the mode loses in storage: blue below, red above, yellow not finite (J)</source>
        <translation>Markiert Samples, die der Modus beim Speichern verliert: blau unten, rot oben, gelb nicht endlich (J)</translation>
    </message>
    <message>
        <source>Source S&amp;aturation</source>
        <translation>Sättigung der &amp;Quelle</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Marks samples that stand at 0 or full scale in the file itself (Shift+J)</source>
        <translation>Markiert Samples, die in der Datei selbst bei 0 oder Vollausschlag stehen (Umschalt+J)</translation>
    </message>
    <message>
        <source>Histogram L&amp;og Scale</source>
        <translation>&amp;Histogramm logarithmisch</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Counts of the histograms on a logarithmic axis (L)</source>
        <translation>Anzahlen der Histogramme auf logarithmischer Achse (L)</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>As &amp;Stored</source>
        <translation>Wie &amp;gespeichert</translation>
    </message>
    <message>
        <source>Clamped to &amp;0 … 1</source>
        <translation>Begrenzt auf &amp;0 … 1</translation>
    </message>
    <message>
        <source>This Image’s &amp;Range</source>
        <translation>&amp;Bereich dieses Bildes</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>Verklei&amp;nern</translation>
    </message>
    <message>
        <source>&amp;Actual Size</source>
        <translation>&amp;Originalgröße</translation>
    </message>
    <message>
        <source>&amp;Fit</source>
        <translation>&amp;Einpassen</translation>
    </message>
    <message>
        <source>&amp;Toggle Fit and Actual Size</source>
        <translation>Einpassen ↔ Origin&amp;algröße</translation>
    </message>
    <message>
        <source>Change Surroun&amp;d</source>
        <translation>&amp;Umgebung wechseln</translation>
    </message>
    <message>
        <source>The ground around pictures: grey, black, white (0)</source>
        <translation>Der Grund um die Bilder: grau, schwarz, weiß (0)</translation>
    </message>
    <message>
        <source>&amp;Maximize Preview</source>
        <translation>Vorschau &amp;maximieren</translation>
    </message>
    <message>
        <source>F&amp;ull Screen</source>
        <translation>Vollb&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Arrange Panels</source>
        <translation>Bereiche ano&amp;rdnen</translation>
    </message>
    <message>
        <source>Gives panels title bars to drag them by: elsewhere, onto each other, or out of the window</source>
        <translation>Gibt Bereichen Titelleisten, um sie daran zu ziehen: anderswohin, übereinander oder aus dem Fenster</translation>
    </message>
    <message>
        <source>&amp;Reset Layout</source>
        <translation>Anordnung zurück&amp;setzen</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>The language, and the keys of all actions</source>
        <translation>Die Sprache und die Tasten aller Aktionen</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;System</source>
        <translation>&amp;System</translation>
    </message>
</context>
<context>
    <name>normscope::WarningDelegate</name>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Wieder zeigen</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
</context>
<context>
    <name>normscope::WarningListModel</name>
    <message>
        <source>Your files</source>
        <translation>Ihre Dateien</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Other modes</source>
        <translation>Andere Modi</translation>
    </message>
    <message>
        <source>%1: errors %2, warnings %3, remarks %4</source>
        <translation>%1: Fehler %2, Warnungen %3, Hinweise %4</translation>
    </message>
</context>
<context>
    <name>normscope::WarningsPanel</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnungen</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Show warnings</source>
        <translation>Warnungen zeigen</translation>
    </message>
    <message>
        <source>Show advice</source>
        <translation>Hinweise zeigen</translation>
    </message>
    <message>
        <source>Show the audit of the set</source>
        <translation>Prüfung des Datensatzes zeigen</translation>
    </message>
    <message>
        <source>Nothing to warn about.</source>
        <translation>Nichts zu bemängeln.</translation>
    </message>
    <message>
        <source>What the modes would lose is listed here.</source>
        <translation>Was die Modi verlieren würden, steht hier.</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Zeigen</translation>
    </message>
    <message>
        <source>Hide the &amp;Explanation</source>
        <translation>&amp;Erklärung verbergen</translation>
    </message>
    <message>
        <source>&amp;Explain</source>
        <translation>&amp;Erklären</translation>
    </message>
    <message>
        <source>Un&amp;mute</source>
        <translation>&amp;Wieder zeigen</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Stummschalten</translation>
    </message>
    <message>
        <source>Show Muted &amp;Warnings</source>
        <translation>Stummgeschaltete &amp;Warnungen zeigen</translation>
    </message>
    <message>
        <source>%1 muted</source>
        <translation>%1 stumm</translation>
    </message>
    <message>
        <source>Nothing of the kinds that are switched on.</source>
        <translation>Nichts von den eingeschalteten Arten.</translation>
    </message>
</context>
<context>
    <name>normscope::WipeLine</name>
    <message>
        <source>Line between A and B</source>
        <translation>Linie zwischen A und B</translation>
    </message>
    <message>
        <source>Drag it; Shift+W turns it</source>
        <translation>Zum Ziehen; Umschalt+W dreht sie</translation>
    </message>
</context>
</TS>
