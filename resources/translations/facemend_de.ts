<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Facemend</name>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>the header is not an object</source>
            <translation>der Kopf ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: this is the discriminator of {partner}: choose that file.</source>
            <translation>{path}: Dies ist der Diskriminator von {partner}: diese Datei wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (no discriminator).</source>
            <translation>{path}: Der Kopf der Gewichte ist beschädigt (kein Diskriminator).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights need {name} beside them: put it there.</source>
            <translation>{path}: Diese Gewichte brauchen {name} neben sich: dort ablegen.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{beside}: this is not the discriminator of {name}: put both files of one export there.</source>
            <translation>{beside}: Dies ist nicht der Diskriminator von {name}: beide Dateien eines Exports dort ablegen.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is unexpected.</source>
            <translation>{path}: Der Tensor {name} ist unerwartet.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights cannot be read ({why}); choose another method or put the file back.</source>
            <translation>{path}: Diese Gewichte sind nicht lesbar ({why}); eine andere Methode wählen oder die Datei zurücklegen.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>another format</source>
            <translation>ein anderes Format</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights were not made by this version of Facemend.</source>
            <translation>{path}: Diese Gewichte stammen nicht von dieser Version von Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged ({reason}).</source>
            <translation>{path}: Der Kopf der Gewichte ist beschädigt ({reason}).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: not a readable safetensors file ({reason}).</source>
            <translation>{path}: keine lesbare safetensors-Datei ({reason}).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is missing.</source>
            <translation>{path}: Der Tensor {name} fehlt.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is {shape}, not {expected}.</source>
            <translation>{path}: Der Tensor {name} ist {shape}, nicht {expected}.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is of type {dtype}.</source>
            <translation>{path}: Der Tensor {name} hat den Typ {dtype}.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (discriminator).</source>
            <translation>{path}: Der Kopf der Gewichte ist beschädigt (Diskriminator).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} holds NaN or infinity.</source>
            <translation>{path}: Der Tensor {name} enthält NaN oder unendlich.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/expected.py"></location>
            <location filename="../../engine/completion/hybrid.py"></location>
            <location filename="../../engine/completion/methods.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>filling</source>
            <translation>füllen</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>trying {starts} starts</source>
            <translation>{starts} Anfänge werden probiert</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>The weights {name} answer with no picture: choose another method.</source>
            <translation>Die Gewichte {name} liefern kein Bild: eine andere Methode wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <source>refining</source>
            <translation>verfeinern</translation>
        </message>
        <message>
            <location filename="../../engine/completion/hybrid.py"></location>
            <source>ranking</source>
            <translation>ordnen</translation>
        </message>
        <message>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>step {number} of {total}</source>
            <translation>Schritt {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Best of all</source>
            <translation>Das Beste von allen</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the best of a pool: fills painted, expected and drawn, and the face's other half</source>
            <translation>das Beste einer Auswahl: gemalte, erwartete und gezeichnete Füllungen und die andere Gesichtshälfte</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent search</source>
            <translation>Latente Suche</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches a DCGAN's faces for those that agree with what is left (S1)</source>
            <translation>sucht unter den Gesichtern eines DCGAN die, die zum Erhaltenen passen (S1)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent, uniform</source>
            <translation>Latent, gleichverteilt</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with a DCGAN whose numbers are drawn evenly from [-1, 1] (S4)</source>
            <translation>dasselbe mit einem DCGAN, dessen Zahlen gleichmäßig aus [-1, 1] gezogen sind (S4)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN</source>
            <translation>Upsampling-GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of an upsampling tanh GAN, 80 pixels wide and closer up (S3)</source>
            <translation>sucht unter den Gesichtern eines Upsampling-GAN mit tanh, 80 Pixel breit und näher (S3)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN, half</source>
            <translation>Upsampling-GAN, halb</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with half the filters, as S3 completes with</source>
            <translation>dasselbe mit der Hälfte der Filter, wie S3 vervollständigt</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Residual GAN</source>
            <translation>Residuales GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of a residual GAN, which S3 wished for</source>
            <translation>sucht unter den Gesichtern eines residualen GAN, das S3 sich wünschte</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Context encoder</source>
            <translation>Kontext-Encoder</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained to reconstruct: fast and soft (S2's CNN)</source>
            <translation>ein Durchgang eines Encoder-Decoders, auf Rekonstruktion trainiert: schnell und weich (CNN von S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting GAN</source>
            <translation>Inpainting-GAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of a GAN with pooling and dense layers (S2's GAN)</source>
            <translation>ein Durchgang eines GAN mit Pooling und dichten Schichten (GAN von S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting DCGAN</source>
            <translation>Inpainting-DCGAN</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained against a discriminator (S2's DCGAN)</source>
            <translation>ein Durchgang eines Encoder-Decoders, gegen einen Diskriminator trainiert (DCGAN von S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Faithful</source>
            <translation>Getreu</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the expected fill, the one with the least error: the mean of several networks</source>
            <translation>die zu erwartende Füllung mit dem kleinsten Fehler: der Mittelwert mehrerer Netze</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>One shot</source>
            <translation>Ein Durchgang</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass with chance as an input: as many sharp answers as are asked for</source>
            <translation>ein Durchgang mit Zufall als Eingabe: so viele scharfe Antworten wie verlangt</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fast marching fill, no network</source>
            <translation>Schnelle Füllung von OpenCV (Fast Marching), kein Netz</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fluid dynamics fill, no network</source>
            <translation>Füllung von OpenCV nach der Strömungslehre, kein Netz</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>there is no method '{name}': choose one of {known}.</source>
            <translation>Es gibt keine Methode „{name}“: eine von {known} wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the method '{name}' has no weights here: make them by `python -m training train {recipe}` and `python -m training export {recipe}`.</source>
            <translation>Die Methode „{name}“ hat hier keine Gewichte: mit `python -m training train {recipe}` und `python -m training export {recipe}` erzeugen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory for more than {n} candidates.</source>
            <translation>
                <numerusform>{title} hat zu wenig Speicher für mehr als {n} Variante.</numerusform>
                <numerusform>{title} hat zu wenig Speicher für mehr als {n} Varianten.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory; the CPU is used instead.</source>
            <translation>{title} hat zu wenig Speicher; stattdessen wird die CPU benutzt.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} failed ({reason}); the CPU is used instead.</source>
            <translation>{title} ist ausgefallen ({reason}); stattdessen wird die CPU benutzt.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>This computer has too little free memory to complete a face: close other programs.</source>
            <translation>Dieser Computer hat zu wenig freien Speicher, um ein Gesicht zu vervollständigen: andere Programme schließen.</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for damage</source>
            <translation>Schäden werden gesucht</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <source>Following scratches</source>
            <translation>Kratzer werden verfolgt</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>damage network</source>
            <translation>Netz für Schäden</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>sees no damage</source>
            <translation>erkennt keine Schäden</translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>This computer has no usable {name} device; the CPU is used instead.</source>
            <translation>Dieser Computer hat kein nutzbares Gerät {name}; stattdessen wird die CPU benutzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {n} threads</source>
            <translation>
                <numerusform>CPU, {n} Thread</numerusform>
                <numerusform>CPU, {n} Threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>The {kind} device failed ({reason}); the CPU is used instead.</source>
            <translation>Das Gerät {kind} ist ausgefallen ({reason}); stattdessen wird die CPU benutzt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {processor}, {n} threads</source>
            <translation>
                <numerusform>CPU, {processor}, {n} Thread</numerusform>
                <numerusform>CPU, {processor}, {n} Threads</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{scale:.1f} photo pixels per crop pixel</source>
            <translation>{scale:.1f} Fotopixel je Ausschnittpixel</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>very small: a rough repair</source>
            <translation>sehr klein: eine grobe Reparatur</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>It is very small: the photo is coarser than the crop that is filled, so little of it can be known.</source>
            <translation>Es ist sehr klein: Das Foto ist gröber als der Ausschnitt, der gefüllt wird, also lässt sich wenig davon wissen.</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>mostly hidden: a guess</source>
            <translation>großteils verdeckt: geraten</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{share:.0%} of it cannot be seen: the repair is a guess at whose face it is.</source>
            <translation>{share:.0%} davon sind nicht zu sehen: Die Reparatur rät, wessen Gesicht es ist.</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>both eyes hidden: a guess</source>
            <translation>beide Augen verdeckt: geraten</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>Both eyes are hidden: the repair is a guess at whose face it is.</source>
            <translation>Beide Augen sind verdeckt: Die Reparatur rät, wessen Gesicht es ist.</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>{what} cannot be reached ({why}): check the folder and its drive.</source>
            <translation>{what} ist nicht erreichbar ({why}): Ordner und Laufwerk prüfen.</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>A file</source>
            <translation>Eine Datei</translation>
        </message>
        <message>
            <location filename="../../engine/exemplar/fill.py"></location>
            <source>copying patches</source>
            <translation>Stücke werden kopiert</translation>
        </message>
        <message>
            <location filename="../../engine/expected_time.py"></location>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer</source>
            <translation>Dieser Computer wird vermessen</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>'{text}' is no margin: give pixels (120) or a share of the photo (10%), at most as much as the photo has.</source>
            <translation>„{text}“ ist kein Rand: Pixel (120) oder einen Anteil des Fotos (10%) angeben, höchstens so viel, wie das Foto hat.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>No side is to be extended: give at least one margin.</source>
            <translation>Keine Seite soll erweitert werden: mindestens einen Rand angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>With these margins the photo would have {size} megapixels, more than the {most} that are opened: make them smaller.</source>
            <translation>Mit diesen Rändern hätte das Foto {size} Megapixel, mehr als die {most}, die geöffnet werden: verkleinern.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <location filename="../../engine/repair.py"></location>
            <source>Finding faces</source>
            <translation>Gesichter werden gesucht</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Extended</source>
            <translation>Erweitert</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>The margins are {left} pixels at the left, {right} at the right, {top} at the top and {bottom} at the bottom, so that the JPEG's own blocks can stay.</source>
            <translation>Die Ränder sind links {left} Pixel, rechts {right}, oben {top} und unten {bottom}, damit die Blöcke des JPEG bleiben können.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Filling the margins</source>
            <translation>Ränder werden gefüllt</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{folder} is not a folder</source>
            <translation>{folder} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
            <translation>{path} konnte nicht geschrieben werden ({reason}); einen anderen Ordner wählen oder Platz schaffen.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} already exists: choose another name or allow overwriting.</source>
            <translation>{path} existiert schon: einen anderen Namen wählen oder Überschreiben erlauben.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} cannot be reached ({why}); choose another folder.</source>
            <translation>{path} ist nicht erreichbar ({why}); einen anderen Ordner wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} already exists: choose another name.</source>
            <translation>{path} existiert schon: einen anderen Namen wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>it is no TIFF structure</source>
            <translation>keine TIFF-Struktur</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory has more entries than a file can</source>
            <translation>ein Verzeichnis hat mehr Einträge, als eine Datei haben kann</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} holds no whole numbers</source>
            <translation>Tag {tag} enthält keine ganzen Zahlen</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory lies beyond the end of the file</source>
            <translation>ein Verzeichnis liegt hinter dem Ende der Datei</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} has no room for {value}</source>
            <translation>Tag {tag} hat keinen Platz für {value}</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>landmark network</source>
            <translation>Netz für Gesichtspunkte</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>gives no landmarks</source>
            <translation>liefert keine Gesichtspunkte</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} is no file: choose a photo.</source>
            <translation>{path} ist keine Datei: Ein Foto wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} has {size} MB, more than the {most} that are read: make it smaller or, if you trust it, raise max_megabytes.</source>
            <translation>{path} hat {size} MB, mehr als die {most}, die gelesen werden: verkleinern oder, falls vertrauenswürdig, max_megabytes erhöhen.</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>shows an edge</source>
            <translation>zeigt eine Kante</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>is softer than the photo around it</source>
            <translation>ist weicher als das Foto ringsum</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is {width} x {height} pixels but the photo is {photo_width} x {photo_height}: give a mask of the photo's upright size.</source>
            <translation>{path} hat {width} x {height} Pixel, das Foto aber {photo_width} x {photo_height}: eine Maske in der aufrechten Größe des Fotos angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>it holds floating-point values</source>
            <translation>enthält Gleitkommawerte</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is not a mask: give a PNG, white = repair.</source>
            <translation>{path} ist keine Maske: ein PNG angeben, weiß = reparieren.</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} cannot be read as a mask: {why}.</source>
            <translation>{path} ist nicht als Maske lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>put the file back or reinstall Facemend.</source>
            <translation>die Datei zurücklegen oder Facemend neu installieren.</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this is not a {name} that OpenCV can run; {back}</source>
            <translation>{path}: Das ist kein {name}, das OpenCV ausführen kann; {back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this network {lacks}; {back}</source>
            <translation>{path}: Dieses Netz {lacks}; {back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: the {name} cannot be read ({why}); {back}</source>
            <translation>{path}: Das {name} ist nicht lesbar ({why}); {back}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/avif.py"></location>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <source>its {bits} bits cannot be read</source>
            <translation>seine {bits} Bit sind nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>EXIF (camera, date, place)</source>
            <translation>EXIF (Kamera, Datum, Ort)</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>its colour profile</source>
            <translation>sein Farbprofil</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>the extended part of XMP</source>
            <translation>den erweiterten Teil von XMP</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>IPTC captions</source>
            <translation>IPTC-Beschriftungen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>comments</source>
            <translation>Kommentare</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>PNG texts</source>
            <translation>PNG-Texte</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The photo</source>
            <translation>Das Foto</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} has no transparency: it will be lost.</source>
            <translation>{title} kennt keine Transparenz: Sie geht verloren.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {bits} bits a channel: {title} is saved with 8.</source>
            <translation>{name} hat {bits} Bit pro Kanal: {title} wird mit 8 gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is CMYK: it will be saved as RGB.</source>
            <translation>{name} ist CMYK: Es wird als RGB gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: it will be saved in full colour.</source>
            <translation>{name} hat eine Palette: Es wird in voller Farbe gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>GIF has 256 colours at most: every pixel may change.</source>
            <translation>GIF hat höchstens 256 Farben: Jedes Pixel kann sich ändern.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>A JPEG has no room for the camera's maker notes: not saved.</source>
            <translation>Ein JPEG hat keinen Platz für die Herstellernotizen der Kamera: nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP tells of a place: it is left out.</source>
            <translation>Der erweiterte Teil von XMP nennt einen Ort: Er wird weggelassen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP has a small picture of {name} unrepaired: it is left out.</source>
            <translation>Der erweiterte Teil von XMP enthält ein Vorschaubild von {name} vor der Reparatur: Er wird weggelassen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a preview in the camera's maker notes that shows it unrepaired: it stays.</source>
            <translation>{name} hat in den Herstellernotizen der Kamera eine Vorschau, die es unrepariert zeigt: Sie bleibt.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {n} bits a pixel: it will be saved with up to 8.</source>
            <translation>
                <numerusform>{name} hat {n} Bit pro Pixel: Es wird mit bis zu 8 gespeichert.</numerusform>
                <numerusform>{name} hat {n} Bit pro Pixel: Es wird mit bis zu 8 gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is interlaced: it will be saved row by row.</source>
            <translation>{name} ist im Zeilensprung (interlaced) gespeichert: Es wird Zeile für Zeile gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: the repair takes its nearest colours, 256 at most.</source>
            <translation>{name} hat eine Palette: Die Reparatur nimmt deren nächste Farben, höchstens 256.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} is encoded with loss: every pixel may change by a few levels.</source>
            <translation>{title} wird mit Verlust kodiert: Jedes Pixel kann sich um einige Stufen ändern.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} does not hold {lost}: not saved.</source>
            <translation>{title} fasst {lost} nicht: nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} states a colour space that {title} cannot: its colours will look different.</source>
            <translation>{name} nennt einen Farbraum, den {title} nicht nennen kann: Die Farben werden anders aussehen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>jpeglib is not installed</source>
            <translation>jpeglib ist nicht installiert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be read ({error})</source>
            <translation>seine Koeffizienten sind nicht lesbar ({error})</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be written ({error})</source>
            <translation>seine Koeffizienten sind nicht schreibbar ({error})</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>holds several pictures: only the first is opened and saved</source>
            <translation>enthält mehrere Bilder: nur das erste wird geöffnet und gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>says how to show its high dynamic range, which is not saved</source>
            <translation>sagt, wie sein hoher Dynamikumfang zu zeigen ist; das wird nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>{name} has {width} x {height} pixels, more than the {most} million that are opened: make it smaller or, if you trust it, raise max_megapixels.</source>
            <translation>{name} hat {width} x {height} Pixel, mehr als die {most} Millionen, die geöffnet werden: verkleinern oder, falls vertrauenswürdig, max_megapixels erhöhen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/enlarging.py"></location>
            <source>its components are of an uncommon kind</source>
            <translation>seine Komponenten sind von ungewöhnlicher Art</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>{name} is a HEIC: install pillow-heif to open it.</source>
            <translation>{name} ist ein HEIC: zum Öffnen pillow-heif installieren.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>has a map of depth or brightness, which is not saved</source>
            <translation>hat eine Tiefen- oder Helligkeitskarte, die nicht gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>holds more after its picture (another picture or a video), which is not saved</source>
            <translation>enthält nach dem Bild noch mehr (ein weiteres Bild oder ein Video), das nicht gespeichert wird</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>its metadata is longer than a JPEG's segments may be</source>
            <translation>seine Metadaten sind länger, als JPEG-Segmente sein dürfen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {bits} bits a channel: it will be saved with {stored}</source>
            <translation>hat {bits} Bit pro Kanal: wird mit {stored} gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>it does not start like a JPEG</source>
            <translation>beginnt nicht wie ein JPEG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>a JPEG segment is cut short</source>
            <translation>ein JPEG-Segment ist abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: its profile or metadata may be damaged</source>
            <translation>OpenCV kann es nicht kodieren: Profil oder Metadaten sind vielleicht beschädigt</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: {err}</source>
            <translation>OpenCV kann es nicht kodieren: {err}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} ist nicht lesbar: {why}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{path} is larger than this machine's memory.</source>
            <translation>{path} ist größer als der Speicher dieses Rechners.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{name} {note}.</source>
            <translation>{name} {note}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: HEIC is written only where pillow-heif is installed; choose .jpg, .png or .avif.</source>
            <translation>{path}: HEIC wird nur geschrieben, wo pillow-heif installiert ist; .jpg, .png oder .avif wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: camera raw files are only read; choose .tif, .png or .jpg.</source>
            <translation>{path}: Kamera-Rohdaten werden nur gelesen; .tif, .png oder .jpg wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: end the name in {endings} to choose a format.</source>
            <translation>{path}: Der Name muss auf {endings} enden, um ein Format zu wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: a {title} ends in {endings}.</source>
            <translation>{path}: Ein {title} endet auf {endings}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a quality to choose: leave it out.</source>
            <translation>{title} wird ohne wählbare Qualität geschrieben: weglassen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>A quality is a number from 1 to 100, not {quality}.</source>
            <translation>Eine Qualität ist eine Zahl von 1 bis 100, nicht {quality}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a subsampling to choose: leave it out.</source>
            <translation>{title} wird ohne wählbare Farbunterabtastung geschrieben: weglassen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} without loss has no subsampling: give a quality, too.</source>
            <translation>{title} ohne Verlust hat keine Farbunterabtastung: auch eine Qualität angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has a palette: it will be saved in full colour</source>
            <translation>hat eine Palette: wird in voller Farbe gespeichert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/png.py"></location>
            <source>has {n} bits a pixel: it will be saved with 8</source>
            <translation>
                <numerusform>hat {n} Bit pro Pixel: wird mit 8 gespeichert</numerusform>
                <numerusform>hat {n} Bit pro Pixel: wird mit 8 gespeichert</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>it has no pixels, or no end</source>
            <translation>hat keine Pixel oder kein Ende</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>its 16 bits cannot be read</source>
            <translation>seine 16 Bit sind nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>the checksum of its pixels is wrong</source>
            <translation>die Prüfsumme seiner Pixel ist falsch</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png_chunks.py"></location>
            <source>it does not start like a PNG</source>
            <translation>beginnt nicht wie ein PNG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>by at most {largest} of {levels} levels</source>
            <translation>um höchstens {largest} von {levels} Stufen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {kept} of {total} JPEG blocks ({share:.1f} %) kept as they were; in those beside it {changed} pixels changed, {by}.</source>
            <translation>Pixel außerhalb {area}: {kept} von {total} JPEG-Blöcken ({share:.1f} %) unverändert; in denen daneben {changed} Pixel geändert, {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask</source>
            <comment>in a sentence</comment>
            <translation>der Maske</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed.</source>
            <translation>Pixel außerhalb {area}: 0 geändert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: encoded with loss, changed {by}.</source>
            <translation>Pixel außerhalb {area}: mit Verlust kodiert, geändert {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The file does not say what was repaired: it has no room for that.</source>
            <translation>Die Datei sagt nicht, was repariert wurde: Dafür hat sie keinen Platz.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The thumbnail was dropped: a new one cannot be put in its place.</source>
            <translation>Das Vorschaubild wurde entfernt: An seine Stelle lässt sich kein neues setzen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>{path} has another size than the photo: it was not saved whole.</source>
            <translation>{path} hat eine andere Größe als das Foto: Es wurde nicht vollständig gespeichert.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed (at the file's 8 bits a channel).</source>
            <translation>Pixel außerhalb {area}: 0 geändert (bei den 8 Bit pro Kanal der Datei).</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {changed} changed, {by}.</source>
            <translation>Pixel außerhalb {area}: {changed} geändert, {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>is a camera raw file: it is developed, and saved in another format</source>
            <translation>ist eine Kamera-Rohdatei: wird entwickelt und in einem anderen Format gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>has its camera, date and place where they cannot be read: they are not saved</source>
            <translation>hat Kamera, Datum und Ort dort, wo sie nicht lesbar sind: Sie werden nicht gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>{name} is a camera raw file: install rawpy to open it, or export a TIFF elsewhere.</source>
            <translation>{name} ist eine Kamera-Rohdatei: zum Öffnen rawpy installieren oder anderswo ein TIFF exportieren.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>a JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP or camera raw file</source>
            <translation>ein JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP oder eine Kamera-Rohdatei</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is no TIFF and has no pages: leave the page out.</source>
            <translation>{name} ist kein TIFF und hat keine Seiten: die Seite weglassen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged or not a photo this program knows: give {known}.</source>
            <translation>{name} ist beschädigt oder kein Foto, das dieses Programm kennt: {known} angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known: give {known}.</source>
            <translation>{name} ist beschädigt oder eine unbekannte Art von {kind}: {known} angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known ({why}): give {known}.</source>
            <translation>{name} ist beschädigt oder eine unbekannte Art von {kind} ({why}): {known} angeben.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written, as pixels outside the mask would have changed ({changed} of them, by up to {largest} of {levels} levels); choose another format and please report it.</source>
            <translation>{path} wurde nicht geschrieben, da sich Pixel außerhalb der Maske geändert hätten ({changed}, um bis zu {largest} von {levels} Stufen); ein anderes Format wählen und bitte melden.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: {count} pixels outside the mask had been changed, which must not happen; please report it.</source>
            <translation>{path} wurde nicht geschrieben: {count} Pixel außerhalb der Maske waren geändert, was nicht sein darf; bitte melden.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} could not be written as {title} ({reason}); choose another format.</source>
            <translation>{path} konnte nicht als {title} geschrieben werden ({reason}); ein anderes Format wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: what was encoded cannot be read again ({error}); choose another format.</source>
            <translation>{path} wurde nicht geschrieben: Das Kodierte ist nicht wieder lesbar ({error}); ein anderes Format wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit floating-point numbers</source>
            <translation>{bits}-Bit-Gleitkommazahlen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit complex numbers</source>
            <translation>komplexen {bits}-Bit-Zahlen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit signed integers</source>
            <translation>vorzeichenbehafteten {bits}-Bit-Ganzzahlen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit integers</source>
            <translation>{bits}-Bit-Ganzzahlen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>it has no pages</source>
            <translation>hat keine Seiten</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages ({listed}): say which to open, in the terminal by --page.</source>
            <translation>{name} hat {pages} Seiten ({listed}): angeben, welche zu öffnen ist, im Terminal mit --page.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages and no page {page}: name another.</source>
            <translation>{name} hat {pages} Seiten und keine Seite {page}: eine andere nennen.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is stored in a way that is read only: it will be stored anew</source>
            <translation>ist auf eine Art gespeichert, die nur gelesen wird: wird neu gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has Photoshop layers, which show it unrepaired: they will be left out</source>
            <translation>hat Photoshop-Ebenen, die es unrepariert zeigen: werden weggelassen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has samples of {kind}, which cannot be opened: convert it to 16-bit unsigned integers.</source>
            <translation>{name} besteht aus {kind}, die sich nicht öffnen lassen: in vorzeichenlose 16-Bit-Ganzzahlen umwandeln.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is in Lab colours: it will be saved as RGB</source>
            <translation>hat Lab-Farben: wird als RGB gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {several} pages: only the one that is open will be saved</source>
            <translation>hat {several} Seiten: nur die geöffnete wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_codec.py"></location>
            <source>its samples are cut short</source>
            <translation>seine Werte sind abgeschnitten</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_new.py"></location>
            <source>a TIFF holds no more than 4 gigabytes</source>
            <translation>ein TIFF fasst höchstens 4 Gigabyte</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_strips.py"></location>
            <source>its samples take {size} MB: raise max_megapixels for them</source>
            <translation>seine Werte brauchen {size} MB: dafür max_megapixels erhöhen</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its data is damaged, and no JPEG can hold what it decodes to</source>
            <translation>seine Daten sind beschädigt, und kein JPEG kann fassen, was daraus wird</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its sampling factors are no multiples of each other</source>
            <translation>seine Abtastfaktoren sind keine Vielfachen voneinander</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies far from the eyes</source>
            <translation>der Mund liegt weit von den Augen</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the eyes are no points of the photo</source>
            <translation>die Augen sind keine Punkte des Fotos</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the two eyes fall into one point</source>
            <translation>die beiden Augen fallen zusammen</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies on the eyes</source>
            <translation>der Mund liegt auf den Augen</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is a zip file, but no Facemend project.</source>
            <translation>{path} ist eine Zip-Datei, aber kein Facemend-Projekt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: it lists parts twice, or too many.</source>
            <translation>{path} ist beschädigt: Teile sind doppelt oder zu viele.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part is not what its name says.</source>
            <translation>{path} ist beschädigt: Ein Teil ist nicht, was sein Name sagt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged or no Facemend project.</source>
            <translation>{path} ist beschädigt oder kein Facemend-Projekt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} holds {filename!r}, which is no part of a project.</source>
            <translation>{path} enthält {filename!r}, was kein Teil eines Projekts ist.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is encrypted: projects are not.</source>
            <translation>{path} ist verschlüsselt: Projekte sind das nicht.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} unpacks to {file_size:,} bytes of text, more than the {document_limit:,} that are read.</source>
            <translation>{path} entpackt sich zu {file_size:,} Byte Text, mehr als die {document_limit:,}, die gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is packed in a way that projects are not, and unpacks to {file_size:,} bytes: it is not opened.</source>
            <translation>{path} ist gepackt, wie Projekte es nicht sind, und entpackt sich zu {file_size:,} Byte: Es wird nicht geöffnet.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is larger than a project's text may be.</source>
            <translation>{path} ist größer, als der Text eines Projekts sein darf.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part of it is missing.</source>
            <translation>{path} ist beschädigt: Ein Teil fehlt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged.</source>
            <translation>{path} ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'sha256' is no hash</source>
            <translation>„sha256“ ist kein Hashwert</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'type' is none that is known</source>
            <translation>„type“ ist kein bekannter</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another size than it must have</source>
            <translation>„{name}“ hat eine andere Größe als nötig</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another depth than it must have</source>
            <translation>„{name}“ hat eine andere Tiefe als nötig</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>{path} unpacks to {unpacked:,.1f} GB or more, and {most} GB at most are opened.</source>
            <translation>{path} entpackt sich zu {unpacked:,.1f} GB oder mehr, und höchstens {most} GB werden geöffnet.</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>a retouched tile lies beyond the photo</source>
            <translation>eine retuschierte Kachel liegt außerhalb des Fotos</translation>
        </message>
        <message>
            <location filename="../../engine/project/export.py"></location>
            <source>The project holds no repair yet: open it and press Repair, or give its mask to facemend repair.</source>
            <translation>Das Projekt enthält noch keine Reparatur: öffnen und Reparieren drücken oder seine Maske an facemend repair geben.</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>the project</source>
            <translation>das Projekt</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{text} is no number</source>
            <translation>{text} ist keine Zahl</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no whole number from {low} to {high}</source>
            <translation>„{name}“ ist keine ganze Zahl von {low} bis {high}</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no number from {low:g} to {high:g}</source>
            <translation>„{name}“ ist keine Zahl von {low:g} bis {high:g}</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no text of up to {longest} letters</source>
            <translation>„{name}“ ist kein Text von höchstens {longest} Zeichen</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>its text is no JSON</source>
            <translation>sein Text ist kein JSON</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{title} is no object</source>
            <translation>{title} ist kein Objekt</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is missing</source>
            <translation>„{name}“ fehlt</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is neither true nor false</source>
            <translation>„{name}“ ist weder wahr noch falsch</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is not {count} numbers</source>
            <translation>„{name}“ ist nicht {count} Zahlen</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no file's name</source>
            <translation>„{name}“ ist kein Dateiname</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no object, or too large</source>
            <translation>„{name}“ ist kein Objekt oder zu groß</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no list, or too long</source>
            <translation>„{name}“ ist keine Liste oder zu lang</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>an entry of '{name}'</source>
            <translation>ein Eintrag von „{name}“</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no box within its picture</source>
            <translation>„{name}“ ist kein Rechteck innerhalb seines Bildes</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}; the photo that the project holds was taken.</source>
            <translation>{path} {trouble}; das Foto im Projekt wurde genommen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>The project is damaged: it holds no picture.</source>
            <translation>Das Projekt ist beschädigt: Es enthält kein Bild.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is being changed: wait, then open the project again.</source>
            <translation>{path} wird gerade geändert: warten, dann das Projekt erneut öffnen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is another photo than the project says: it is damaged.</source>
            <translation>{path} ist ein anderes Foto, als das Projekt sagt: Es ist beschädigt.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>is missing</source>
            <translation>fehlt</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>has changed</source>
            <translation>hat sich geändert</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>cannot be read ({why})</source>
            <translation>ist nicht lesbar ({why})</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}: the project needs the photo as it was.</source>
            <translation>{path} {trouble}: Das Projekt braucht das Foto, wie es war.</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is larger or smaller than is said of it</source>
            <translation>ein Feld ist größer oder kleiner als angegeben</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is damaged</source>
            <translation>ein Feld ist beschädigt</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'{kind}' is no step that is known</source>
            <translation>„{kind}“ ist kein bekannter Schritt</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} is damaged: {error}; open an older copy of it, or the photo.</source>
            <translation>{path} ist beschädigt: {error}; eine ältere Kopie oder das Foto öffnen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} was made by another version of Facemend ({stated}): open it with that one.</source>
            <translation>{path} stammt von einer anderen Version von Facemend ({stated}): mit dieser öffnen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate is chosen that there is not</source>
            <translation>eine Variante ist gewählt, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repair has no mask</source>
            <translation>eine Reparatur hat keine Maske</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'weights' are no hashes</source>
            <translation>„weights“ sind keine Hashwerte</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repaired face has no candidate</source>
            <translation>ein repariertes Gesicht hat keine Variante</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate was varied from one that there is not</source>
            <translation>eine Variante geht auf eine zurück, die es nicht gibt</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'painted' is of candidates that lie in different places</source>
            <translation>„painted“ nennt Varianten, die an verschiedenen Stellen liegen</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a group of steps is empty</source>
            <translation>eine Gruppe von Schritten ist leer</translation>
        </message>
        <message>
            <location filename="../../engine/project/source.py"></location>
            <source>{path} is of a photo of {width} x {height} pixels, more than the {most} million that are opened.</source>
            <translation>{path} gehört zu einem Foto von {width} x {height} Pixeln, mehr als die {most} Millionen, die geöffnet werden.</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'method' or 'device' is no name</source>
            <translation>„method“ oder „device“ ist kein Name</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'origin' is no name</source>
            <translation>„origin“ ist kein Name</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>a face's landmarks are none</source>
            <translation>die Gesichtspunkte eines Gesichts sind keine</translation>
        </message>
        <message>
            <location filename="../../engine/proposals.py"></location>
            <source>OpenCV's file {path} is missing or damaged; reinstall Facemend.</source>
            <translation>Die Datei {path} von OpenCV fehlt oder ist beschädigt; Facemend neu installieren.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was used for {count} faces: choose the face of that person alone where they are not the same.</source>
            <translation>Das Referenzfoto wurde für {count} Gesichter benutzt: nur das Gesicht dieser Person wählen, wenn es nicht dieselbe ist.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>{name}: no face was found in this reference photo: give one that shows the person from the front.</source>
            <translation>{name}: In diesem Referenzfoto wurde kein Gesicht gefunden: eines angeben, das die Person von vorn zeigt.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was not used: the method '{method}' does not look at one.</source>
            <translation>Das Referenzfoto wurde nicht benutzt: Die Methode „{method}“ sieht keines an.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>No face was found under the mask: it was filled from its surroundings.</source>
            <translation>Unter der Maske wurde kein Gesicht gefunden: Sie wurde aus der Umgebung gefüllt.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask touches no face: it was filled from its surroundings.</source>
            <translation>Die Maske berührt kein Gesicht: Sie wurde aus der Umgebung gefüllt.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Of the faces under the mask none is chosen: only what is beside them was filled.</source>
            <translation>Von den Gesichtern unter der Maske ist keines gewählt: Nur was daneben liegt, wurde gefüllt.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Filling the background</source>
            <translation>Hintergrund wird gefüllt</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Face {number}: its fill {fault}.</source>
            <translation>Gesicht {number}: Die Füllung {fault}.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask is empty: mark what is to be repaired first.</source>
            <translation>Die Maske ist leer: zuerst markieren, was zu reparieren ist.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>What is marked lies within faces that are not chosen: choose them to repair them.</source>
            <translation>Das Markierte liegt in Gesichtern, die nicht gewählt sind: zum Reparieren wählen.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Loading the weights</source>
            <translation>Gewichte werden geladen</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Part of face {number}'s damage lies within a face that is not chosen: that part stays as it is.</source>
            <translation>Ein Teil des Schadens von Gesicht {number} liegt in einem nicht gewählten Gesicht: Dieser Teil bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Completing face {number}</source>
            <translation>Gesicht {number} wird vervollständigt</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Blending face {number}</source>
            <translation>Gesicht {number} wird eingepasst</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>{title} · {message}</source>
            <translation>{title} · {message}</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is nothing around the spot to heal it from: mark less of it.</source>
            <translation>Um die Stelle ist nichts, woraus sie zu heilen wäre: weniger davon markieren.</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is no room around the spot to heal it from: mark less of it.</source>
            <translation>Um die Stelle ist kein Platz, woraus sie zu heilen wäre: weniger davon markieren.</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} and {then}</source>
            <translation>{first} und {then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} or {then}</source>
            <translation>{first} oder {then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first}, {then}</source>
            <translation>{first}, {then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} {then}</source>
            <translation>{first} {then}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Repairs photographs of people. It works offline; nothing leaves this computer.</source>
            <translation>Repariert Fotos von Menschen. Es arbeitet offline; nichts verlässt diesen Computer.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for commercial use. The window is made with Qt and Qt for Python under the LGPL 3: they are shared libraries, which you may replace with your own builds.</source>
            <translation>Der Code steht unter der Apache-Lizenz 2.0, die Gewichte unter CC BY-NC-SA 4.0: nicht für kommerzielle Nutzung. Das Fenster ist mit Qt und Qt for Python unter der LGPL 3 gemacht: Es sind gemeinsame Bibliotheken, die sich durch eigene ersetzen lassen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>About Facemend</source>
            <translation>Über Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Weights</source>
            <translation>Gewichte</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Licences</source>
            <translation>Lizenzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Copy diagnostic</source>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Device: {device}</source>
            <translation>Gerät: {device}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>WEIGHTS AND THEIR SHA-256</source>
            <translation>GEWICHTE UND IHRE SHA-256</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>LICENCES</source>
            <translation>LIZENZEN</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Choose Candidate {number}</source>
            <translation>Variante {number} wählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take candidate {number}</source>
            <translation>Variante {number} nehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo {step}</source>
            <translation>Rückgängig: {step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo {step}</source>
            <translation>Wiederherstellen: {step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>The command is copied: paste it into a terminal.</source>
            <translation>Der Befehl ist kopiert: in ein Terminal einfügen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Writing the command</source>
            <translation>Befehl wird geschrieben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>A mask and options do not say all that was done here: save a project, which does, and the command will replay it.</source>
            <translation>Maske und Optionen sagen nicht alles, was hier getan wurde: ein Projekt speichern, das es tut, dann wiederholt der Befehl es.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Save Project…</source>
            <translation>Projekt speichern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>Something failed inside ({kind}: {error}).</source>
            <translation>Im Programm ist etwas schiefgegangen ({kind}: {error}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>{trouble} Your work goes on, but a crash would lose it: save it as a project.</source>
            <translation>{trouble} Die Arbeit geht weiter, doch ein Absturz würde sie verlieren: als Projekt speichern.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Difference</source>
            <translation>Unterschied</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Before</source>
            <translation>Vorher</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>After</source>
            <translation>Nachher</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>seed {seed}</source>
            <translation>Startwert {seed}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>{number} of {total} · {name}</source>
            <translation>{number} von {total} · {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Orange</source>
            <translation>Orange</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Green</source>
            <translation>Grün</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Cyan</source>
            <translation>Cyan</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Violet</source>
            <translation>Violett</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/command_line.py"></location>
            <source>Looking what the terminal would find</source>
            <translation>Es wird nachgesehen, was das Terminal fände</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed.</source>
            <translation>In Facemend ist etwas schiefgegangen ({kind}: {error}). Das Foto ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed; the details are in {path}.</source>
            <translation>In Facemend ist etwas schiefgegangen ({kind}: {error}). Das Foto ist unversehrt; Näheres steht in {path}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Looking at this computer</source>
            <translation>Dieser Computer wird untersucht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <source>Looking at the weights</source>
            <translation>Gewichte werden untersucht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos ({endings})</source>
            <translation>Fotos ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos and projects ({endings})</source>
            <translation>Fotos und Projekte ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Masks (*.png)</source>
            <translation>Masken (*.png)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project with the photo in it ({endings})</source>
            <translation>Projekt mit dem Foto darin ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project beside the photo, small ({endings})</source>
            <translation>Projekt neben dem Foto, klein ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Another photo of the same person</source>
            <translation>Ein anderes Foto derselben Person</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Find the photo</source>
            <translation>Foto suchen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Open photos or projects</source>
            <translation>Fotos oder Projekte öffnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Import a mask</source>
            <translation>Maske importieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Which part of {name} is to be repaired?</source>
            <translation>Welcher Teil von {name} soll repariert werden?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>This is asked once; Mask › Black Is Repaired changes it.</source>
            <translation>Das wird nur einmal gefragt; Maske › Schwarz wird repariert ändert es.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The white part</source>
            <translation>Der weiße Teil</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The black part</source>
            <translation>Der schwarze Teil</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Export the repaired photo</source>
            <translation>Repariertes Foto exportieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the extended photo</source>
            <translation>Erweitertes Foto speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export the mask</source>
            <translation>Maske exportieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export all repaired photos into a folder</source>
            <translation>Alle reparierten Fotos in einen Ordner exportieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save Project</source>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>{name} is the photo you opened.</source>
            <translation>{name} ist das geöffnete Foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original? It cannot be had back.</source>
            <translation>Das Original ersetzen? Es ist dann verloren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original</source>
            <translation>Original ersetzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Discard all {count}</source>
            <translation>Alle {count} verwerfen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Its file has been changed since by another program.</source>
            <translation>Seine Datei wurde seither von einem anderen Programm geändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Tools</source>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Results</source>
            <translation>Ergebnisse</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Repair</source>
            <comment>noun</comment>
            <translation>Reparatur</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>{name}, page {page}</source>
            <translation>{name}, Seite {page}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>About {seconds} s for a face on this computer.</source>
            <translation>Etwa {seconds} s pro Gesicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>This method is not here.</source>
            <translation>Diese Methode ist nicht hier.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>No network: done in a moment.</source>
            <translation>Kein Netz: im Nu fertig.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>How long it takes is known after the first repair.</source>
            <translation>Die Dauer zeigt die erste Reparatur.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Less than a second for a face on this computer.</source>
            <translation>Weniger als eine Sekunde pro Gesicht auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer…</source>
            <translation>Dieser Computer wird vermessen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every pixel outside the mask stays as it is.</source>
            <translation>Jedes Pixel außerhalb der Maske bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every block of the JPEG that the mask does not touch stays as it is.</source>
            <translation>Jeder JPEG-Block, den die Maske nicht berührt, bleibt, wie er ist.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Full detail (4:4:4)</source>
            <translation>Volle Auflösung (4:4:4)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail across (4:2:2)</source>
            <translation>Halbe Auflösung waagrecht (4:2:2)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail both ways (4:2:0)</source>
            <translation>Halbe Auflösung in beide Richtungen (4:2:0)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size}</source>
            <translation>Etwa {size}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Keep where the photo was taken (GPS, names of places)</source>
            <translation>Aufnahmeort behalten (GPS, Ortsnamen)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Say in the file what was repaired, and how</source>
            <translation>In der Datei sagen, was wie repariert wurde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size} (the photo: {own})</source>
            <translation>Etwa {size} (das Foto: {own})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Cannot be said before it is saved</source>
            <translation>Lässt sich vor dem Speichern nicht sagen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Quality</source>
            <translation>Qualität</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Colours</source>
            <translation>Farben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>The kind of file; what it cannot hold is said below</source>
            <translation>Die Art der Datei; was sie nicht fassen kann, steht unten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Less makes the file smaller and the picture coarser</source>
            <translation>Weniger macht die Datei kleiner und das Bild gröber</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>How finely a JPEG keeps the colours</source>
            <translation>Wie fein ein JPEG die Farben behält</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Nothing is lost that the photo had</source>
            <translation>Nichts geht verloren, was das Foto hatte</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Leave it out before you show the photo to others</source>
            <translation>Weglassen, bevor andere das Foto sehen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Method, weights and the share that was made, in the file's XMP</source>
            <translation>Methode, Gewichte und der erzeugte Anteil, im XMP der Datei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>As the photo</source>
            <translation>Wie das Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Without loss</source>
            <translation>Verlustfrei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>{name}: {said}</source>
            <translation>{name}: {said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saving {name}</source>
            <translation>{name} wird gespeichert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask and your retouching</source>
            <translation>der Maske und der Retusche</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/extending.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saved as {name}.</source>
            <translation>Gespeichert als {name}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>saved in {folder}</source>
            <translation>in {folder} gespeichert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>Pixels outside the masks: 0 changed.</source>
            <translation>Pixel außerhalb der Masken: 0 geändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Give at least one side a margin.</source>
            <translation>Mindestens einer Seite einen Rand geben.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The left and the top margin may grow by some pixels, so that the JPEG's own blocks stay.</source>
            <translation>Der linke und der obere Rand können um einige Pixel wachsen, damit die Blöcke des JPEG bleiben.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The photo itself stays as it is; the new file is opened beside it.</source>
            <translation>Das Foto selbst bleibt, wie es ist; die neue Datei wird daneben geöffnet.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Left</source>
            <translation>Links</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Top</source>
            <translation>Oben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Right</source>
            <translation>Rechts</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Bottom</source>
            <translation>Unten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>{width} × {height} pixels become {wide} × {high}.</source>
            <translation>Aus {width} × {height} Pixeln werden {wide} × {high}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend the canvas</source>
            <translation>Arbeitsfläche erweitern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Per cent</source>
            <translation>Prozent</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Pixels</source>
            <translation>Pixel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Unit</source>
            <translation>Einheit</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>What the margins are given in</source>
            <translation>Worin die Ränder angegeben werden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend…</source>
            <translation>Erweitern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>How far this side is extended</source>
            <translation>Wie weit diese Seite erweitert wird</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>Extending the canvas</source>
            <translation>Arbeitsfläche wird erweitert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>Export the photo with its repair first, then extend that file: here it would be lost.</source>
            <translation>Zuerst das Foto mit seiner Reparatur exportieren, dann diese Datei erweitern: Hier ginge sie verloren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>{path} is the photo itself: give the extended one another name.</source>
            <translation>{path} ist das Foto selbst: dem erweiterten einen anderen Namen geben.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>the new margins</source>
            <translation>der neuen Ränder</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Give files a name: for instance {pattern}.</source>
            <translation>Den Dateien einen Namen geben: zum Beispiel {pattern}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>A file's name cannot hold {letter}.</source>
            <translation>Ein Dateiname kann {letter} nicht enthalten.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>{unknown} is unknown: use {known}.</source>
            <translation>{unknown} ist unbekannt: {known} benutzen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Put {part} into it, or all photos have the same name.</source>
            <translation>{part} hineinschreiben, sonst heißen alle Fotos gleich.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>That is too long for a file's name.</source>
            <translation>Das ist zu lang für einen Dateinamen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names of exports</source>
            <translation>Namen der Exporte</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>{name} is the photo's name, {method} the method, {date} the day</source>
            <translation>{name} ist der Name des Fotos, {method} die Methode, {date} der Tag</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Every exported file says what was repaired in it, how and with which weights</source>
            <translation>Jede exportierte Datei sagt, was darin wie und mit welchen Gewichten repariert wurde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source> megapixels</source>
            <translation> Megapixel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>The next one: {name}</source>
            <translation>Der nächste: {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest photo</source>
            <translation>Größtes Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest file</source>
            <translation>Größte Datei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>A file that says it is larger is refused before it can fill the memory</source>
            <translation>Eine Datei, die größer zu sein angibt, wird abgelehnt, bevor sie den Speicher füllen kann</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>Face {number} · {words}</source>
            <translation>Gesicht {number} · {words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>stays as it is</source>
            <translation>bleibt, wie es ist</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>{scale:.1f}</source>
            <translation>{scale:.1f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/healing.py"></location>
            <source>Healing</source>
            <translation>Wird geheilt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>New here? A tour of five steps shows how a photo is repaired.</source>
            <translation>Zum ersten Mal hier? Eine Tour in fünf Schritten zeigt, wie ein Foto repariert wird.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>The diagnostic is copied: paste it into your message.</source>
            <translation>Die Diagnose ist kopiert: in die Nachricht einfügen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Take the tour</source>
            <translation>Tour beginnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>No, thanks</source>
            <translation>Nein, danke</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Open a photo</source>
            <translation>Ein Foto öffnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Drop a photo on the window, paste one, or choose File › Open. Here a sample is opened, so that there is something to see.</source>
            <translation>Ein Foto auf das Fenster ziehen, einfügen oder Datei › Öffnen wählen. Hier wird ein Beispiel geöffnet, damit es etwas zu sehen gibt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Mark the damage</source>
            <translation>Den Schaden markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Brush over what is to be repaired; the eraser takes marks away. The magnifying glass with the flash suggests what looks damaged.</source>
            <translation>Übermalen, was zu reparieren ist; der Radierer nimmt Markierung weg. Die Lupe mit dem Blitz schlägt vor, was beschädigt aussieht.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Press Repair</source>
            <translation>Reparieren drücken</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Faces are completed by a network, all else is filled from around it. Below the method you see how long that takes on this computer.</source>
            <translation>Gesichter vervollständigt ein Netz, alles andere wird aus der Umgebung gefüllt. Unter der Methode steht, wie lange das auf diesem Computer dauert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Choose an answer</source>
            <translation>Eine Antwort wählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Every face gets several: click one, or press its number. A lock keeps it when you roll again; hold {key} to see the original.</source>
            <translation>Jedes Gesicht bekommt mehrere: auf eine klicken oder ihre Ziffer drücken. Ein Schloss behält sie beim nächsten Würfeln; {key} halten zeigt das Original.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Save it</source>
            <translation>Speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>File › Export saves the repaired photo. Outside your marks no pixel changes, and the original is never overwritten unasked.</source>
            <translation>Datei › Exportieren speichert das reparierte Foto. Außerhalb der Markierung ändert sich kein Pixel, und das Original wird nie ungefragt überschrieben.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/reading.py"></location>
            <source>Opening {name}</source>
            <translation>{name} wird geöffnet</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>{path} is a folder: drop photos.</source>
            <translation>{path} ist ein Ordner: Fotos ablegen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for faces</source>
            <translation>Gesichter werden gesucht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Estimating the size</source>
            <translation>Größe wird geschätzt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices</source>
            <translation>Geräte werden abgefragt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Laying out the candidates</source>
            <translation>Varianten werden ausgelegt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Loading model…</source>
            <translation>Modell wird geladen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Looking for faces behind the damage</source>
            <translation>Gesichter hinter dem Schaden werden gesucht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a photo</source>
            <translation>ein Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>no space left on device</source>
            <translation>kein Platz mehr auf dem Datenträger</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>permission denied</source>
            <translation>Zugriff verweigert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be written to ({why}).</source>
            <translation>In {folder} konnte nicht geschrieben werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be made ({why}).</source>
            <translation>{folder} konnte nicht angelegt werden ({why}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a pasted picture</source>
            <translation>einem eingefügten Bild</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/keys.py"></location>
            <source>“{action}”</source>
            <translation>„{action}“</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as it failed ({error}).</source>
            <translation>Beim Malen füllen ist aus, da es fehlschlug ({error}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as a fill takes {taken:.1f} s on this computer: press {key} instead, or turn it on again under View.</source>
            <translation>Beim Malen füllen ist aus, da eine Füllung auf diesem Computer {taken:.1f} s dauert: stattdessen {key} drücken oder unter Ansicht wieder einschalten.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/look.py"></location>
            <source>Its colour profile cannot be read: the photo is shown as sRGB, and keeps the profile when saved.</source>
            <translation>Das Farbprofil ist nicht lesbar: Das Foto wird als sRGB gezeigt und behält das Profil beim Speichern.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask of the photo before is reused.</source>
            <translation>Die Maske des vorigen Fotos wird wieder benutzt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>{count} more</source>
            <translation>{count} weitere</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>There is no mask of another photo yet: mark one, then open the next.</source>
            <translation>Es gibt noch keine Maske eines anderen Fotos: eine markieren, dann das nächste öffnen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The last mask is {mask_width} x {mask_height} pixels and does not fit {name} of {width} x {height}.</source>
            <translation>Die letzte Maske hat {mask_width} x {mask_height} Pixel und passt nicht zu {name} mit {width} x {height}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is on {n} other photos, too; in each, undo takes it back.</source>
            <translation>
                <numerusform>Die Maske liegt auch auf einem anderen Foto; dort nimmt Rückgängig sie zurück.</numerusform>
                <numerusform>Die Maske liegt auch auf {n} anderen Fotos; in jedem nimmt Rückgängig sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is of {width} x {height} pixels and was not put on {names}: another size.</source>
            <translation>Die Maske hat {width} x {height} Pixel und wurde nicht auf {names} gelegt: andere Größe.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>It was not put on {names}: being repaired just now.</source>
            <translation>Auf {names} wurde sie nicht gelegt: wird gerade repariert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Grow Mask by {pixels} px</source>
            <translation>Maske um {pixels} px erweitern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrink Mask by {pixels} px</source>
            <translation>Maske um {pixels} px verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feather Mask by {pixels} px</source>
            <translation>Maskenkante um {pixels} px weichzeichnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Growing the mask</source>
            <translation>Maske wird erweitert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrinking the mask</source>
            <translation>Maske wird verkleinert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feathering the mask</source>
            <translation>Maskenkante wird weichgezeichnet</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>Find the photo…</source>
            <translation>Foto suchen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>There is nothing to paste: copy a picture, or photos' files.</source>
            <translation>Es gibt nichts einzufügen: ein Bild oder Fotodateien kopieren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Open a page</source>
            <translation>Seite öffnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>{name} has {count} pages. Which one?</source>
            <translation>{name} hat {count} Seiten. Welche?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Page {number} — {width} × {height}</source>
            <translation>Seite {number} — {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Brush over the damage, then press Repair: the answers to choose from appear here.</source>
            <translation>Den Schaden übermalen, dann Reparieren drücken: Hier erscheinen die Varianten zur Wahl.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>The answers to choose from appear here.</source>
            <translation>Hier erscheinen die Varianten zur Wahl.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Opacity of the fill</source>
            <translation>Deckkraft der Füllung</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>How much of the photo shows through what was filled</source>
            <translation>Wie viel vom Foto durch die Füllung scheint</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>CANDIDATES</source>
            <translation>VARIANTEN</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Opacity</source>
            <translation>Deckkraft</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{percent} %</source>
            <translation>{percent} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Filled from its surroundings.</source>
            <translation>Aus der Umgebung gefüllt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>This face is not in the repair: select one that is done.</source>
            <translation>Dieses Gesicht ist nicht in der Reparatur: ein fertiges auswählen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Locked: the next roll keeps it. {words}</source>
            <translation>Gesperrt: Die nächste Runde behält sie. {words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Use This Candidate</source>
            <translation>Diese Variante nehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Paint It into the Face</source>
            <translation>Ins Gesicht malen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Lock for the Next Roll</source>
            <translation>Für die nächste Runde sperren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>With strokes of {numbers}.</source>
            <translation>Mit Strichen von {numbers}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Roll again</source>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quickest</source>
            <translation>Am schnellsten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quick</source>
            <translation>Schnell</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Usual</source>
            <translation>Wie üblich</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Careful</source>
            <translation>Sorgfältig</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Most careful</source>
            <translation>Am sorgfältigsten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Care</source>
            <translation>Sorgfalt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>How long a search may look: to the left it is quicker, to the right it finds better faces</source>
            <translation>Wie lange eine Suche dauern darf: nach links schneller, nach rechts bessere Gesichter</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>{word}. {said}</source>
            <translation>{word}. {said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Drag this panel to another side or out of the window; a double click does the latter</source>
            <translation>Diese Leiste an eine andere Seite oder aus dem Fenster ziehen; ein Doppelklick tut Letzteres</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Take the panel out of the window, or put it back</source>
            <translation>Die Leiste aus dem Fenster nehmen oder zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close the panel; the View menu brings it back</source>
            <translation>Die Leiste schließen; das Menü Ansicht bringt sie zurück</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Float: {title}</source>
            <translation>Ablösen: {title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close: {title}</source>
            <translation>Schließen: {title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>No face was found: mark its eyes, or what is marked is filled from around it.</source>
            <translation>Kein Gesicht gefunden: seine Augen markieren, sonst wird das Markierte aus der Umgebung gefüllt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Mark eyes</source>
            <translation>Augen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Add a face: mark the eyes</source>
            <translation>Gesicht hinzufügen: die Augen markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Find again</source>
            <translation>Neu suchen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>FACES</source>
            <translation>GESICHTER</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Face {number}</source>
            <translation>Gesicht {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Repair face {number}</source>
            <translation>Gesicht {number} reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>{resolution}.</source>
            <translation>{resolution}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>done</source>
            <translation>fertig</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not chosen: it stays as it is.</source>
            <translation>Nicht gewählt: Es bleibt, wie es ist.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Placed by hand.</source>
            <translation>Von Hand gesetzt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not looked for yet.</source>
            <translation>Noch nicht gesucht.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Repair all</source>
            <translation>Alle reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Export all…</source>
            <translation>Alle exportieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>+ Add photos</source>
            <translation>+ Fotos hinzufügen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Open photos</source>
            <translation>Offene Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>photo {number} of {total}</source>
            <translation>Foto {number} von {total}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>being repaired</source>
            <translation>wird repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>What do you want to do?</source>
            <translation>Was soll getan werden?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Command</source>
            <translation>Befehl</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Commands</source>
            <translation>Befehle</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Earlier steps are gone</source>
            <translation>Frühere Schritte sind nicht mehr da</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Beginning</source>
            <translation>Anfang</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>HISTORY</source>
            <translation>VERLAUF</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>Aligned face</source>
            <translation>Ausgerichtetes Gesicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>The face as it is repaired: well placed if eyes and mouth are on the crosses</source>
            <translation>Das Gesicht, wie es repariert wird: gut gesetzt, wenn Augen und Mund auf den Kreuzen liegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <source>Language</source>
            <comment>menu</comment>
            <translation>Sprache (Language)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Mask opacity</source>
            <translation>Deckkraft der Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>How much the mask hides of the photo</source>
            <translation>Wie stark die Maske das Foto verdeckt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>So many pixels the mask grows, shrinks or softens by</source>
            <translation>Um so viele Pixel wird die Maske erweitert, verkleinert oder weichgezeichnet</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Pixels to grow, shrink or feather by</source>
            <translation>Um so viele Pixel erweitern, verkleinern oder weichzeichnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Edge by</source>
            <translation>Kante um</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Grow</source>
            <translation>Erweitern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Shrink</source>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Feather</source>
            <translation>Weich</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Invert</source>
            <translation>Umkehren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss (Esc)</source>
            <translation>Schließen (Esc)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Note</source>
            <translation>Hinweis</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>How holes in faces are filled; each says more in the list</source>
            <translation>Wie Löcher in Gesichtern gefüllt werden; die Liste sagt zu jeder mehr</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>So many answers to choose among for each face</source>
            <translation>So viele Antworten zur Wahl für jedes Gesicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Untouched outside the mask.</source>
            <translation>Außerhalb der Maske unberührt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Method</source>
            <translation>Methode</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Candidates</source>
            <translation>Varianten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>HOW</source>
            <translation>WIE</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Repair</source>
            <comment>verb</comment>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Stop</source>
            <translation>Anhalten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How the search goes</source>
            <translation>Wie die Suche verläuft</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How far the best candidate is from fitting the photo: lower is better</source>
            <translation>Wie weit die beste Variante noch vom Foto abweicht: weniger ist besser</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>Misfit {loss:.3f}</source>
            <translation>Abweichung {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>from {loss:.3f}</source>
            <translation>von {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{name}, not found</source>
            <translation>{name}, nicht gefunden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{path} is not there any more.</source>
            <translation>{path} ist nicht mehr da.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Choose photos; they can be dropped and pasted here, too</source>
            <translation>Fotos wählen; sie lassen sich auch hier ablegen und einfügen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Drop a photo to mend it</source>
            <translation>Ein Foto zum Reparieren hier ablegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Open a photo…</source>
            <translation>Foto öffnen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>or try the sample</source>
            <translation>oder das Beispiel ausprobieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>RECENT</source>
            <translation>ZULETZT GEÖFFNET</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{key} cancels</source>
            <translation>{key} bricht ab</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>loss {loss:.3f}</source>
            <translation>Fehler {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{seconds} s left</source>
            <translation>noch {seconds} s</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tile.py"></location>
            <source>{name}, locked</source>
            <translation>{name}, gesperrt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate to paint</source>
            <translation>Zu malende Variante</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>What the mix brush paints; the chosen one takes it back</source>
            <translation>Was der Mischpinsel malt; die gewählte nimmt es zurück</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask </source>
            <translation>Maske </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The mask's colour and opacity; grow, shrink, feather</source>
            <translation>Farbe und Deckkraft der Maske; erweitern, verkleinern, weichzeichnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask</source>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels ({smaller} and {larger}, Ctrl and wheel)</source>
            <translation>Durchmesser des Pinsels in Fotopixeln ({smaller} und {larger}, Strg und Mausrad)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is ({softer} and {harder})</source>
            <translation>Wie scharf der Rand des Pinsels ist ({softer} und {harder})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Brush size</source>
            <translation>Pinselgröße</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels</source>
            <translation>Durchmesser des Pinsels in Fotopixeln</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Brush hardness</source>
            <translation>Pinselhärte</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is</source>
            <translation>Wie scharf der Rand des Pinsels ist</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Tolerance</source>
            <translation>Toleranz</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How far from the colour it goes</source>
            <translation>Wie weit die Farbe abweichen darf</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Hardness</source>
            <translation>Härte</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mark, or take marks away ({swap})</source>
            <translation>Markieren oder Markierung wegnehmen ({swap})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Takes away</source>
            <translation>Nimmt weg</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Marks</source>
            <translation>Markiert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number} (back)</source>
            <translation>Variante {number} (zurück)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number}</source>
            <translation>Variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Skip</source>
            <translation>Überspringen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>End the tour (Esc); Help › Take the Tour starts it again</source>
            <translation>Die Tour beenden (Esc); Hilfe › Tour beginnen startet sie wieder</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The step before (left arrow)</source>
            <translation>Der vorige Schritt (Pfeil links)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The next step (right arrow)</source>
            <translation>Der nächste Schritt (Pfeil rechts)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} von {total}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Done</source>
            <translation>Fertig</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Next</source>
            <translation>Weiter</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change the face in the hole. What is around it stays.</source>
            <translation>Das Gesicht im Loch verändern. Was darum ist, bleibt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>The pictures show what lies at either end; what fits the photo less shows at the rim</source>
            <translation>Die Bilder zeigen, was an beiden Enden liegt; was weniger zum Foto passt, zeigt sich am Rand</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, first way</source>
            <translation>Verändern, auf die erste Art</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, second way</source>
            <translation>Verändern, auf die zweite Art</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, third way</source>
            <translation>Verändern, auf die dritte Art</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Sliders that change the face in the hole</source>
            <translation>Regler, die das Gesicht im Loch verändern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Candidate to go towards</source>
            <translation>Variante, der es sich nähert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>VARY</source>
            <translation>VERÄNDERN</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards the other candidate</source>
            <translation>Zur anderen Variante hin</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Back to candidate {number}</source>
            <translation>Zurück zu Variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards candidate {number}</source>
            <translation>Zur Variante {number} hin</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Hide sliders</source>
            <translation>Regler ausblenden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Show sliders</source>
            <translation>Regler zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Compare</source>
            <translation>Vergleichen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source> Compare</source>
            <translation> Vergleichen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Hold to see the photo as it was opened</source>
            <translation>Gedrückt halten, um das Foto wie geöffnet zu sehen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.0f} %</source>
            <translation>{zoom:.0f} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.1f} %</source>
            <translation>{zoom:.1f} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>nothing marked</source>
            <translation>nichts markiert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>marked</source>
            <translation>markiert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired</source>
            <translation>repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired and saved</source>
            <translation>repariert und gespeichert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>not repaired</source>
            <translation>nicht repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>Bringing back unsaved work</source>
            <translation>Nicht gespeicherte Arbeit wird zurückgeholt</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>The oldest {n} steps of the history are not in it: they found no room.</source>
            <translation>
                <numerusform>Der älteste Schritt des Verlaufs fehlt darin: Für ihn war kein Platz.</numerusform>
                <numerusform>Die ältesten {n} Schritte des Verlaufs fehlen darin: Für sie war kein Platz.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>{name} {trouble}, so the project holds the photo itself.</source>
            <translation>{name} {trouble}, also enthält das Projekt das Foto selbst.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Everything is as it was.</source>
            <translation>Alles ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>around the hole</source>
            <translation>um das Loch</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>as a face</source>
            <translation>als Gesicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>from what is expected</source>
            <translation>vom Erwarteten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>at the rim</source>
            <translation>am Rand</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>in softness</source>
            <translation>in der Weichheit</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>for its kind</source>
            <translation>für seine Art</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Misfit, less is better: {losses}.</source>
            <translation>Abweichung, weniger ist besser: {losses}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Candidate {number}, varied by hand.</source>
            <translation>Variante {number}, von Hand verändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>The only answer of this method.</source>
            <translation>Die einzige Antwort dieser Methode.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match at the edge.</source>
            <translation>Passt am besten am Rand.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Closer at the edge than {number}</source>
            <translation>Am Rand näher als {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}; {tone}.</source>
            <translation>{fit}; {tone}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}.</source>
            <translation>{fit}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{measure} {loss:.3f}</source>
            <translation>{measure} {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match overall.</source>
            <translation>Passt insgesamt am besten.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>As close at the edge as {number}</source>
            <translation>Am Rand so nah wie {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>A little looser at the edge</source>
            <translation>Am Rand etwas ungenauer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Looser at the edge</source>
            <translation>Am Rand ungenauer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>brighter</source>
            <translation>heller</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>darker</source>
            <translation>dunkler</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>warmer</source>
            <translation>wärmer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>cooler</source>
            <translation>kühler</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {count} photos was kept, the latest {when}: {listed}.</source>
            <translation>Nicht gespeicherte Arbeit an {count} Fotos ist erhalten, die letzte von {when}: {listed}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>on {date} at {time}</source>
            <translation>{date} um {time}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {listed} was kept, as it was {when}.</source>
            <translation>Nicht gespeicherte Arbeit an {listed} ist erhalten, Stand: {when}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>at {time}</source>
            <translation>{time} Uhr</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring them back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring it back</source>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard all</source>
            <translation>Alle verwerfen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Looking for a face in {name}</source>
            <translation>Ein Gesicht in {name} wird gesucht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now: repairs are drawn to its face.</source>
            <translation>{name} ist jetzt das Referenzfoto: Reparaturen richten sich nach seinem Gesicht.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now, but only the method {title} looks at one.</source>
            <translation>{name} ist jetzt das Referenzfoto, doch nur die Methode „{title}“ sieht eines an.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Repairs are drawn to no reference photo any more.</source>
            <translation>Reparaturen richten sich nach keinem Referenzfoto mehr.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Taking what is shown.</source>
            <translation>Das Gezeigte wird genommen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>What is no longer marked is as it was in the photo.</source>
            <translation>Was nicht mehr markiert ist, ist wieder wie im Foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repaired in {seconds:.1f} s.</source>
            <translation>In {seconds:.1f} s repariert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Nothing has changed since the last repair. {key} tries other starts.</source>
            <translation>Seit der letzten Reparatur hat sich nichts geändert. {key} würfelt neu.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Press {first} to {last} to choose, hold {original} to compare.</source>
            <translation>Mit {first} bis {last} wählen, mit {original} vergleichen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>It was being healed by hand just then; repair it now.</source>
            <translation>Es wurde gerade von Hand geheilt; jetzt reparieren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Look through them, and press {first} to {last} to choose another candidate.</source>
            <translation>Durchsehen und mit {first} bis {last} eine andere Variante wählen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repairing</source>
            <translation>Wird repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The locked candidates are of another method, {method}: choose it again, or unlock them.</source>
            <translation>Die gesperrten Varianten sind von einer anderen Methode, {method}: sie wieder wählen oder entsperren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>All candidates are locked: unlock one, or ask for more of them.</source>
            <translation>Alle Varianten sind gesperrt: eine entsperren oder mehr verlangen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Every mask is repaired already.</source>
            <translation>Jede Maske ist schon repariert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>No open photo has a mask yet.</source>
            <translation>Kein offenes Foto hat schon eine Maske.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The others are as they were.</source>
            <translation>Die anderen sind, wie sie waren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask has changed since the repair, and new marks are not filled in what is saved: press Repair first to fill them.</source>
            <translation>Die Maske hat sich seit der Reparatur geändert, und neu Markiertes ist im Gespeicherten nicht gefüllt: zuerst Reparieren drücken, um es zu füllen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The faces have been placed or chosen anew since the repair, which is saved as it was: press Repair first to use them.</source>
            <translation>Die Gesichter wurden seit der Reparatur neu gesetzt oder gewählt; gespeichert wird, wie es war: zuerst Reparieren drücken, um sie zu benutzen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>A project keeps all of it: {words}. Without one it is lost.</source>
            <translation>Ein Projekt behält alles: {words}. Ohne Projekt ist es verloren.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{n} steps of the history</source>
            <translation>
                <numerusform>der letzte Schritt</numerusform>
                <numerusform>{n} Schritte des Verlaufs</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The repair of {name} is not saved.</source>
            <translation>Die Reparatur von {name} ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Export…</source>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Save the Mask…</source>
            <translation>Maske speichern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>the mask</source>
            <comment>in a list</comment>
            <translation>die Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{count} candidates</source>
            <translation>{count} Varianten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your retouching of {name} is not saved.</source>
            <translation>Die Retusche von {name} ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask of {name} is not saved.</source>
            <translation>Die Maske von {name} ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your work of {name} is not saved.</source>
            <translation>Die Arbeit an {name} ist nicht gespeichert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saying.py"></location>
            <source>Mark the eyes</source>
            <translation>Augen markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>opened</source>
            <comment>participle</comment>
            <translation>geöffnet</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>repaired</source>
            <comment>participle</comment>
            <translation>repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>saved</source>
            <comment>participle</comment>
            <translation>gespeichert</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were {done}.</source>
            <translation>
                <numerusform>{n} von {total} Fotos wurde {done}.</numerusform>
                <numerusform>{n} von {total} Fotos wurden {done}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were not {done}.</source>
            <translation>
                <numerusform>{n} von {total} Fotos wurde nicht {done}.</numerusform>
                <numerusform>{n} von {total} Fotos wurden nicht {done}.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Stopped: {said}</source>
            <translation>Angehalten: {said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>No photo was {done}.</source>
            <translation>Kein Foto wurde {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were {done}.</source>
            <translation>Alle {total} Fotos wurden {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>None of {total} photos were {done}.</source>
            <translation>Keines von {total} Fotos wurde {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was not {done}.</source>
            <translation>Das Foto wurde nicht {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were not {done}.</source>
            <translation>Alle {total} Fotos wurden nicht {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was {done}.</source>
            <translation>Das Foto wurde {done}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>… and {count} more.</source>
            <translation>… und {count} weitere.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Photo {number} of {total} · </source>
            <translation>Foto {number} von {total} · </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Automatic</source>
            <translation>Automatisch</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Processor (CPU)</source>
            <translation>Prozessor (CPU)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics card (CUDA)</source>
            <translation>Grafikkarte (CUDA)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics (Apple)</source>
            <translation>Grafik (Apple)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{count} answers to choose among.</source>
            <translation>{count} Antworten zur Wahl.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>This method has one answer.</source>
            <translation>Diese Methode hat eine Antwort.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the networks run on: automatic takes the fastest</source>
            <translation>Worauf die Netze laufen: automatisch nimmt das schnellste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices…</source>
            <translation>Geräte werden abgefragt…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How holes in faces are filled</source>
            <translation>Wie Löcher in Gesichtern gefüllt werden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>it is not here</source>
            <translation>sie ist nicht hier</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the window is written in</source>
            <translation>Die Sprache des Fensters</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Size of text</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How large all words in the window are</source>
            <translation>Wie groß alle Wörter im Fenster sind</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Change shortcuts…</source>
            <translation>Tastenkürzel ändern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Change shortcuts</source>
            <translation>Tastenkürzel ändern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>REPAIR</source>
            <translation>REPARATUR</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>FILES</source>
            <translation>DATEIEN</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>WINDOW</source>
            <translation>FENSTER</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{device}: not in this computer</source>
            <translation>{device}: nicht in diesem Computer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Choose an action, click into the field and press its new key.</source>
            <translation>Eine Aktion wählen, ins Feld klicken und die neue Taste drücken.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Find an action</source>
            <translation>Aktion suchen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Type a part of its name, or what it does</source>
            <translation>Einen Teil des Namens eintippen oder was sie tut</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Actions</source>
            <translation>Aktionen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>New key</source>
            <translation>Neue Taste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Click here, then press the key</source>
            <translation>Hier klicken, dann die Taste drücken</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Set</source>
            <translation>Festlegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Give the action this key, or take its key away</source>
            <translation>Der Aktion diese Taste geben oder ihre Taste wegnehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Reset all</source>
            <translation>Alle zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is kept for “{held}”.</source>
            <translation>{key} ist belegt mit „{held}“.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Action</source>
            <translation>Aktion</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Menu</source>
            <translation>Menü</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{keys}  (changed)</source>
            <translation>{keys}  (geändert)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take away</source>
            <translation>Wegnehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is the key of “{owner}”, which would lose it.</source>
            <translation>{key} ist die Taste von „{owner}“, das sie verlieren würde.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take it</source>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>The action would have no key.</source>
            <translation>Die Aktion hätte keine Taste.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Change…</source>
            <translation>Ändern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>By hand</source>
            <translation>Von Hand</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>  or  </source>
            <translation>  oder  </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move in panels and dialogs</source>
            <translation>In Leisten und Dialogen bewegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo</source>
            <translation>Foto verschieben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is drawn</source>
            <translation>Gezeichnetes abschließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Stop and close</source>
            <translation>Anhalten und schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Space</source>
            <comment>key</comment>
            <translation>Leertaste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo, while held</source>
            <translation>Foto verschieben, solange gehalten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Wheel</source>
            <comment>key</comment>
            <translation>Mausrad</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Zoom</source>
            <translation>Zoomen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <comment>key</comment>
            <translation>Strg+Mausrad</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Alt+Drag</source>
            <comment>key</comment>
            <translation>Alt+Ziehen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Size of brush and eraser</source>
            <translation>Größe von Pinsel und Radierer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Take marks away, while held</source>
            <translation>Markierung wegnehmen, solange gehalten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Return</source>
            <comment>key</comment>
            <translation>Eingabetaste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is being drawn</source>
            <translation>Abschließen, was gezeichnet wird</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Arrows</source>
            <comment>key</comment>
            <translation>Pfeile</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move the selected face, or the line between before and after</source>
            <translation>Gewähltes Gesicht oder die Linie zwischen vorher und nachher bewegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>candidates apart</source>
            <translation>Varianten weichen ab</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>far apart: a guess</source>
            <translation>weit auseinander: geraten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>One answer: nothing to compare</source>
            <translation>Eine Antwort: nichts zu vergleichen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>The candidates agree everywhere</source>
            <translation>Die Varianten stimmen überall überein</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/clone.py"></location>
            <source>Hold Alt and click the place to copy from.</source>
            <translation>Alt halten und auf die Stelle klicken, von der kopiert wird.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/copying.py"></location>
            <source>Now brush where it is to go.</source>
            <translation>Jetzt dort malen, wo es hin soll.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click one eye of the face, or press Enter for a frame in the middle. Esc stops.</source>
            <translation>Auf ein Auge des Gesichts klicken oder mit Enter einen Rahmen in der Mitte setzen. Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Now click the other eye. Esc stops.</source>
            <translation>Jetzt auf das andere Auge klicken. Esc beendet.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click the middle of the mouth to be more exact, or press Enter to do without it.</source>
            <translation>Auf die Mitte des Mundes klicken, um genauer zu sein, oder mit Enter darauf verzichten.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The face is marked: drag its frame if it is not quite right, then press Repair.</source>
            <translation>Das Gesicht ist markiert: den Rahmen ziehen, wenn er nicht ganz sitzt, dann Reparieren drücken.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The eyes are further apart than that: click the other one, or zoom in.</source>
            <translation>Die Augen liegen weiter auseinander: auf das andere klicken oder hineinzoomen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No face was added.</source>
            <translation>Kein Gesicht hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No mouth can be there: {why}. Click it, or press Enter without.</source>
            <translation>Dort kann kein Mund sein: {why}. Auf ihn klicken oder mit Enter darauf verzichten.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Hold Shift to turn in steps of 15°.</source>
            <translation>Umschalt halten, um in Schritten von 15° zu drehen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Drag a face to move it, a corner to scale it, the gold knob to turn it. {key} adds a face.</source>
            <translation>Gesicht ziehen verschiebt, Ecke skaliert, goldener Knopf dreht. {key} fügt ein Gesicht hinzu.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>There is no face here yet: press {key} and click its two eyes.</source>
            <translation>Hier ist noch kein Gesicht: {key} drücken und auf seine beiden Augen klicken.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/mix.py"></location>
            <source>Select a repaired face with that candidate first.</source>
            <translation>Zuerst ein repariertes Gesicht mit dieser Variante auswählen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Drag a rectangle; Shift makes it square, Alt takes marks away.</source>
            <translation>Ein Rechteck ziehen; Umschalt macht es quadratisch, Alt nimmt Markierung weg.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Draw around the damage; with Alt marks are taken away.</source>
            <translation>Den Schaden umfahren; mit Alt wird Markierung weggenommen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click corner after corner; Enter or a double click closes the outline.</source>
            <translation>Ecke für Ecke klicken; Enter oder Doppelklick schließt den Umriss.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click an even stain; drag to the right to take more in, Alt takes marks away.</source>
            <translation>Auf einen gleichfarbigen Fleck klicken; nach rechts ziehen nimmt mehr, Alt nimmt weg.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Alt and click where to copy from, then brush over the damage.</source>
            <translation>Mit Alt klicken, woher kopiert wird, dann den Schaden übermalen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush another candidate into the face; painting with the chosen one takes it back.</source>
            <translation>Eine andere Variante ins Gesicht malen; mit der gewählten wird es zurückgenommen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush over a spot to heal it; Alt and click chooses where from.</source>
            <translation>Über eine Stelle malen, um sie zu heilen; mit Alt klicken wählt, woher.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Brush over the damage, then press Repair.</source>
            <translation>Den Schaden übermalen, dann Reparieren drücken.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Cancelled; everything is as it was.</source>
            <translation>Abgebrochen; alles ist, wie es war.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Something failed inside ({kind}: {error}); nothing was changed.</source>
            <translation>Im Programm ist etwas schiefgegangen ({kind}: {error}); nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>This computer has too little free memory for that: close other programs, or make the photo smaller. Nothing was changed.</source>
            <translation>Dieser Computer hat dafür zu wenig freien Speicher: andere Programme schließen oder das Foto verkleinern. Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{trouble} Nothing was changed.</source>
            <translation>{trouble} Nichts wurde geändert.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No face found.</source>
            <translation>Kein Gesicht gefunden.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>The search for faces was cancelled; the next Repair looks for them.</source>
            <translation>Die Suche nach Gesichtern wurde abgebrochen; die nächste Reparatur sucht sie.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Correct the suggestion with brush and eraser, then press Repair.</source>
            <translation>Den Vorschlag mit Pinsel und Radierer berichtigen, dann Reparieren drücken.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Opened as soon as this is done: {title}. {key} stops it.</source>
            <translation>Wird geöffnet, sobald dies fertig ist: {title}. {key} hält es an.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces found.</source>
            <translation>
                <numerusform>Ein Gesicht gefunden.</numerusform>
                <numerusform>{n} Gesichter gefunden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces more found.</source>
            <translation>
                <numerusform>Ein weiteres Gesicht gefunden.</numerusform>
                <numerusform>{n} weitere Gesichter gefunden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No other face was found; press {key} to mark the eyes of one.</source>
            <translation>Kein weiteres Gesicht gefunden; mit {key} die Augen von einem markieren.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No more damage was seen. {key} marks also what is doubtful.</source>
            <translation>Kein weiterer Schaden erkannt. {key} markiert auch Zweifelhaftes.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>File</source>
            <comment>menu</comment>
            <translation>Datei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open…</source>
            <comment>action</comment>
            <translation>Öffnen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open photos or projects</source>
            <comment>tip</comment>
            <translation>Fotos oder Projekte öffnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paste a Photo</source>
            <comment>action</comment>
            <translation>Foto einfügen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open what was copied: a picture or files</source>
            <comment>tip</comment>
            <translation>Öffnen, was kopiert wurde: ein Bild oder Dateien</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open the Sample</source>
            <comment>action</comment>
            <translation>Beispiel öffnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Try it on a photo that comes with Facemend</source>
            <comment>tip</comment>
            <translation>Mit einem Foto ausprobieren, das Facemend mitbringt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Bring Back Unsaved Work…</source>
            <comment>action</comment>
            <translation>Nicht gespeicherte Arbeit zurückholen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What a sudden end has left</source>
            <comment>tip</comment>
            <translation>Was ein plötzliches Ende übrig ließ</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Photo</source>
            <comment>action</comment>
            <translation>Foto schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close the photo that is shown</source>
            <comment>tip</comment>
            <translation>Das gezeigte Foto schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project</source>
            <comment>action</comment>
            <translation>Projekt speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep mask, faces, candidates, steps</source>
            <comment>tip</comment>
            <translation>Maske, Gesichter, Varianten und Schritte behalten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project As…</source>
            <comment>action</comment>
            <translation>Projekt speichern unter…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In another file</source>
            <comment>tip</comment>
            <translation>In einer anderen Datei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export…</source>
            <comment>action</comment>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the repaired photo</source>
            <comment>tip</comment>
            <translation>Das reparierte Foto speichern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export All Repaired…</source>
            <comment>action</comment>
            <translation>Alle reparierten exportieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save all repaired photos into a folder, replacing no file</source>
            <comment>tip</comment>
            <translation>Alle reparierten Fotos in einen Ordner speichern, ohne eine Datei zu ersetzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Quit</source>
            <comment>action</comment>
            <translation>Beenden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Facemend</source>
            <comment>tip</comment>
            <translation>Facemend schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Edit</source>
            <comment>menu</comment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Undo</source>
            <comment>action</comment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take back the last step</source>
            <comment>tip</comment>
            <translation>Den letzten Schritt zurücknehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Redo</source>
            <comment>action</comment>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Do it again</source>
            <comment>tip</comment>
            <translation>Noch einmal tun</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Extend Canvas…</source>
            <comment>action</comment>
            <translation>Arbeitsfläche erweitern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put margins on the photo and fill them, as a new file</source>
            <comment>tip</comment>
            <translation>Dem Foto Ränder geben und sie füllen, als neue Datei</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy as Command…</source>
            <comment>action</comment>
            <translation>Als Befehl kopieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy the terminal's line that does what was done here</source>
            <comment>tip</comment>
            <translation>Die Terminalzeile kopieren, die tut, was hier getan wurde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Change Shortcuts…</source>
            <comment>action</comment>
            <translation>Tastenkürzel ändern…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give actions keys of your own</source>
            <comment>tip</comment>
            <translation>Aktionen eigene Tasten geben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Settings…</source>
            <comment>action</comment>
            <translation>Einstellungen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Device, care, names, language, light or dark theme, size of text, limits</source>
            <comment>tip</comment>
            <translation>Gerät, Sorgfalt, Namen, Sprache, helles oder dunkles Design, Schriftgröße, Grenzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools</source>
            <comment>menu</comment>
            <translation>Werkzeuge</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move</source>
            <comment>action</comment>
            <translation>Verschieben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move the photo, click a face to select it</source>
            <comment>tip</comment>
            <translation>Foto verschieben, Gesicht per Klick auswählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush</source>
            <comment>action</comment>
            <translation>Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is to be repaired; Shift and a click go on in a straight line</source>
            <comment>tip</comment>
            <translation>Markieren, was zu reparieren ist; Umschalt und ein Klick führen geradlinig weiter</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Eraser</source>
            <comment>action</comment>
            <translation>Radierer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take marks away</source>
            <comment>tip</comment>
            <translation>Markierung wegnehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Rectangle</source>
            <comment>action</comment>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark a rectangle</source>
            <comment>tip</comment>
            <translation>Ein Rechteck markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Lasso</source>
            <comment>action</comment>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what you draw around</source>
            <comment>tip</comment>
            <translation>Das Umfahrene markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Polygon</source>
            <comment>action</comment>
            <translation>Polygon-Lasso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark corner by corner</source>
            <comment>tip</comment>
            <translation>Ecke für Ecke markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Magic Wand</source>
            <comment>action</comment>
            <translation>Zauberstab</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark an even-coloured stain</source>
            <comment>tip</comment>
            <translation>Einen gleichfarbigen Fleck markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal Brush</source>
            <comment>action</comment>
            <translation>Heilpinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal a spot by hand, no network</source>
            <comment>tip</comment>
            <translation>Eine Stelle von Hand heilen, ohne Netz</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clone Brush</source>
            <comment>action</comment>
            <translation>Klonpinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy from another place</source>
            <comment>tip</comment>
            <translation>Von anderer Stelle kopieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mix Brush</source>
            <comment>action</comment>
            <translation>Mischpinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paint another candidate into a face</source>
            <comment>tip</comment>
            <translation>Eine andere Variante in ein Gesicht malen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Place Faces</source>
            <comment>action</comment>
            <translation>Gesichter setzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move, scale, turn and choose faces</source>
            <comment>tip</comment>
            <translation>Gesichter verschieben, skalieren, drehen und wählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark or Take Away</source>
            <comment>action</comment>
            <translation>Markieren oder wegnehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush to eraser and back</source>
            <comment>tip</comment>
            <translation>Vom Pinsel zum Radierer und zurück</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Smaller Brush</source>
            <comment>action</comment>
            <translation>Kleinerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush smaller</source>
            <comment>tip</comment>
            <translation>Den Pinsel verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Larger Brush</source>
            <comment>action</comment>
            <translation>Größerer Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush larger</source>
            <comment>tip</comment>
            <translation>Den Pinsel vergrößern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Softer Brush</source>
            <comment>action</comment>
            <translation>Weicherer Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a softer edge</source>
            <comment>tip</comment>
            <translation>Dem Pinsel einen weicheren Rand geben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Harder Brush</source>
            <comment>action</comment>
            <translation>Härterer Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a harder edge</source>
            <comment>tip</comment>
            <translation>Dem Pinsel einen härteren Rand geben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Pen Pressure</source>
            <comment>action</comment>
            <translation>Stiftdruck</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A pen's pressure sets the size</source>
            <comment>tip</comment>
            <translation>Der Druck des Stifts bestimmt die Größe</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>menu</comment>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Damage</source>
            <comment>action</comment>
            <translation>Schäden vorschlagen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what looks scratched, dusty, torn or stamped, for you to correct</source>
            <comment>tip</comment>
            <translation>Markieren, was zerkratzt, staubig, gerissen oder bestempelt aussieht, zum Berichtigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Also the Doubtful</source>
            <comment>action</comment>
            <translation>Auch Zweifelhaftes vorschlagen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark also what may be no damage</source>
            <comment>tip</comment>
            <translation>Auch markieren, was vielleicht kein Schaden ist</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Only the Obvious</source>
            <comment>action</comment>
            <translation>Nur Offensichtliches vorschlagen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark only what is damage for certain</source>
            <comment>tip</comment>
            <translation>Nur markieren, was sicher Schaden ist</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clear Mask</source>
            <comment>action</comment>
            <translation>Maske leeren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take all marks away</source>
            <comment>tip</comment>
            <translation>Alle Markierungen wegnehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Invert Mask</source>
            <comment>action</comment>
            <translation>Maske umkehren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is not, and only that</source>
            <comment>tip</comment>
            <translation>Markieren, was es nicht ist, und nur das</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Grow Mask</source>
            <comment>action</comment>
            <translation>Maske erweitern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask larger all around</source>
            <comment>tip</comment>
            <translation>Die Maske ringsum vergrößern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Shrink Mask</source>
            <comment>action</comment>
            <translation>Maske verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask smaller all around</source>
            <comment>tip</comment>
            <translation>Die Maske ringsum verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Feather Mask</source>
            <comment>action</comment>
            <translation>Weiche Maskenkante</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the mask a soft edge</source>
            <comment>tip</comment>
            <translation>Der Maske eine weiche Kante geben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Import Mask…</source>
            <comment>action</comment>
            <translation>Maske importieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open a mask: a PNG of the photo's size</source>
            <comment>tip</comment>
            <translation>Eine Maske öffnen: ein PNG in der Größe des Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export Mask…</source>
            <comment>action</comment>
            <translation>Maske exportieren…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the mask as a PNG: white = repair</source>
            <comment>tip</comment>
            <translation>Die Maske als PNG speichern: weiß = reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Black Is Repaired</source>
            <comment>action</comment>
            <translation>Schwarz wird repariert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In masks that are imported</source>
            <comment>tip</comment>
            <translation>In importierten Masken</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reuse Last Mask</source>
            <comment>action</comment>
            <translation>Letzte Maske wieder benutzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The mask of the photo before</source>
            <comment>tip</comment>
            <translation>Die Maske des vorigen Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Same Mask for All</source>
            <comment>action</comment>
            <translation>Gleiche Maske für alle</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep it for the next photos</source>
            <comment>tip</comment>
            <translation>Für die nächsten Fotos behalten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use This Mask on the Other Open Photos</source>
            <comment>action</comment>
            <translation>Maske auf die anderen offenen Fotos legen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put it on all open photos of this size</source>
            <comment>tip</comment>
            <translation>Auf alle offenen Fotos dieser Größe legen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Faces</source>
            <comment>menu</comment>
            <translation>Gesichter</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark the Eyes</source>
            <comment>action</comment>
            <translation>Augen markieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Add a face by clicking its two eyes</source>
            <comment>tip</comment>
            <translation>Ein Gesicht durch Klick auf seine Augen hinzufügen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find Faces</source>
            <comment>action</comment>
            <translation>Gesichter suchen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Look again, also for removed faces</source>
            <comment>tip</comment>
            <translation>Noch einmal suchen, auch nach entfernten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Face</source>
            <comment>action</comment>
            <translation>Nächstes Gesicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the next face</source>
            <comment>tip</comment>
            <translation>Das nächste Gesicht auswählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Face</source>
            <comment>action</comment>
            <translation>Voriges Gesicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the face before</source>
            <comment>tip</comment>
            <translation>Das vorige Gesicht auswählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair This Face</source>
            <comment>action</comment>
            <translation>Dieses Gesicht reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair the selected face, or leave it as it is</source>
            <comment>tip</comment>
            <translation>Das ausgewählte Gesicht reparieren oder lassen, wie es ist</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reference Photo…</source>
            <comment>action</comment>
            <translation>Referenzfoto…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw repairs to another photo of the same person</source>
            <comment>tip</comment>
            <translation>Reparaturen nach einem anderen Foto derselben Person richten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>No Reference Photo</source>
            <comment>action</comment>
            <translation>Kein Referenzfoto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw them to no other photo</source>
            <comment>tip</comment>
            <translation>Sie nach keinem anderen Foto richten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Remove Face</source>
            <comment>action</comment>
            <translation>Gesicht entfernen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The selected face is none</source>
            <comment>tip</comment>
            <translation>Das ausgewählte Gesicht ist keines</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>menu</comment>
            <translation>Reparatur</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>action</comment>
            <translation>Reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill what is marked</source>
            <comment>tip</comment>
            <translation>Das Markierte füllen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Roll Again</source>
            <comment>action</comment>
            <translation>Neu würfeln</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The same mask with other candidates; locked ones stay</source>
            <comment>tip</comment>
            <translation>Dieselbe Maske mit anderen Varianten; gesperrte bleiben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair All Open Photos</source>
            <comment>action</comment>
            <translation>Alle offenen Fotos reparieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair every open photo that has a mask, one after the other</source>
            <comment>tip</comment>
            <translation>Jedes offene Foto mit Maske reparieren, eins nach dem anderen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use What Is Shown</source>
            <comment>action</comment>
            <translation>Gezeigtes nehmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop the search and keep what it shows</source>
            <comment>tip</comment>
            <translation>Die Suche anhalten und behalten, was sie zeigt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Cancel</source>
            <comment>action</comment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop, leaving everything as it was</source>
            <comment>tip</comment>
            <translation>Anhalten und alles lassen, wie es war</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>View</source>
            <comment>menu</comment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fit</source>
            <comment>action</comment>
            <translation>Einpassen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the whole photo</source>
            <comment>tip</comment>
            <translation>Das ganze Foto zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>100 %</source>
            <comment>action</comment>
            <translation>100 %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A photo pixel to a screen pixel</source>
            <comment>tip</comment>
            <translation>Ein Fotopixel je Bildschirmpixel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom In</source>
            <comment>action</comment>
            <translation>Vergrößern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Closer</source>
            <comment>tip</comment>
            <translation>Näher</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom Out</source>
            <comment>action</comment>
            <translation>Verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Further away</source>
            <comment>tip</comment>
            <translation>Weiter weg</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Face Frames</source>
            <comment>action</comment>
            <translation>Gesichtsrahmen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the faces' frames</source>
            <comment>tip</comment>
            <translation>Die Rahmen der Gesichter zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>action</comment>
            <translation>Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the mask</source>
            <comment>tip</comment>
            <translation>Die Maske zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Where Candidates Disagree</source>
            <comment>action</comment>
            <translation>Wo Varianten abweichen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark where the candidates of a face are far apart</source>
            <comment>tip</comment>
            <translation>Markieren, wo die Varianten eines Gesichts weit auseinander liegen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill While Painting</source>
            <comment>action</comment>
            <translation>Beim Malen füllen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>While you mark a face, its fill follows the brush</source>
            <comment>tip</comment>
            <translation>Beim Markieren eines Gesichts folgt die Füllung dem Pinsel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The Original</source>
            <comment>action</comment>
            <translation>Das Original</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The photo as it was opened: while the key is held, or until you choose this again</source>
            <comment>tip</comment>
            <translation>Das Foto, wie es geöffnet wurde: solange die Taste gehalten wird oder bis dies wieder gewählt wird</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Split</source>
            <comment>action</comment>
            <translation>Vergleichen: geteilt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before and after, cut by a line to drag or to move by the arrow keys</source>
            <comment>tip</comment>
            <translation>Vorher und nachher, geteilt von einer Linie, die sich ziehen oder mit den Pfeiltasten bewegen lässt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Side by Side</source>
            <comment>action</comment>
            <translation>Vergleichen: nebeneinander</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before left, after right</source>
            <comment>tip</comment>
            <translation>Vorher links, nachher rechts</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Difference</source>
            <comment>action</comment>
            <translation>Vergleichen: Unterschied</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What has changed, brightened; black is unchanged</source>
            <comment>tip</comment>
            <translation>Was sich geändert hat, aufgehellt; schwarz ist unverändert</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Photo</source>
            <comment>action</comment>
            <translation>Nächstes Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the next open photo</source>
            <comment>tip</comment>
            <translation>Das nächste offene Foto zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Photo</source>
            <comment>action</comment>
            <translation>Voriges Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the open photo before</source>
            <comment>tip</comment>
            <translation>Das vorige offene Foto zeigen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Panels</source>
            <comment>action</comment>
            <translation>Seitenleisten</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show all panels, or hide them for the photo alone</source>
            <comment>tip</comment>
            <translation>Alle Leisten zeigen oder für das Foto allein ausblenden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools Panel</source>
            <comment>action</comment>
            <translation>Werkzeugleiste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the tools</source>
            <comment>tip</comment>
            <translation>Die Werkzeuge zeigen oder schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Results Panel</source>
            <comment>action</comment>
            <translation>Ergebnisleiste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close candidates, faces</source>
            <comment>tip</comment>
            <translation>Varianten und Gesichter zeigen oder schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>History Panel</source>
            <comment>action</comment>
            <translation>Verlaufsleiste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the history</source>
            <comment>tip</comment>
            <translation>Den Verlauf zeigen oder schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair Panel</source>
            <comment>action</comment>
            <translation>Reparaturleiste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close how to repair</source>
            <comment>tip</comment>
            <translation>Zeigen oder schließen, wie repariert wird</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Photos Panel</source>
            <comment>action</comment>
            <translation>Fotoleiste</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the open photos</source>
            <comment>tip</comment>
            <translation>Die offenen Fotos zeigen oder schließen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reset Panels</source>
            <comment>action</comment>
            <translation>Leisten zurücksetzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All panels, where they were at first</source>
            <comment>tip</comment>
            <translation>Alle Leisten, wo sie zuerst waren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Help</source>
            <comment>menu</comment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find a Command…</source>
            <comment>action</comment>
            <translation>Befehl suchen…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Type what you want to do</source>
            <comment>tip</comment>
            <translation>Eintippen, was getan werden soll</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keyboard Shortcuts</source>
            <comment>action</comment>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All keys on one sheet</source>
            <comment>tip</comment>
            <translation>Alle Tasten auf einem Blatt</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take the Tour</source>
            <comment>action</comment>
            <translation>Tour beginnen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Five steps over this window</source>
            <comment>tip</comment>
            <translation>Fünf Schritte über diesem Fenster</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy Diagnostic</source>
            <comment>action</comment>
            <translation>Diagnose kopieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy what helps to find a fault: versions, device, log; no names of photos</source>
            <comment>tip</comment>
            <translation>Kopieren, was einen Fehler finden hilft: Versionen, Gerät, Protokoll; keine Namen von Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>About Facemend</source>
            <comment>action</comment>
            <translation>Über Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Versions, device, weights and licences</source>
            <comment>tip</comment>
            <translation>Versionen, Gerät, Gewichte und Lizenzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>stroke</source>
            <comment>step</comment>
            <translation>Strich</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing</source>
            <comment>step</comment>
            <translation>Radieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>rectangle</source>
            <comment>step</comment>
            <translation>Rechteck</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing rectangle</source>
            <comment>step</comment>
            <translation>Rechteck radieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lasso</source>
            <comment>step</comment>
            <translation>Lasso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing lasso</source>
            <comment>step</comment>
            <translation>Lasso radieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>polygon</source>
            <comment>step</comment>
            <translation>Polygon</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing polygon</source>
            <comment>step</comment>
            <translation>Polygon radieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>magic wand</source>
            <comment>step</comment>
            <translation>Zauberstab</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing with the wand</source>
            <comment>step</comment>
            <translation>Radieren mit dem Zauberstab</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>suggested damage</source>
            <comment>step</comment>
            <translation>vorgeschlagene Schäden</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>imported mask</source>
            <comment>step</comment>
            <translation>importierte Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>reused mask</source>
            <comment>step</comment>
            <translation>wieder benutzte Maske</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>mask of another photo</source>
            <comment>step</comment>
            <translation>Maske eines anderen Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>clear mask</source>
            <comment>step</comment>
            <translation>Maske leeren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>invert mask</source>
            <comment>step</comment>
            <translation>Maske umkehren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>grow mask</source>
            <comment>step</comment>
            <translation>Maske erweitern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>shrink mask</source>
            <comment>step</comment>
            <translation>Maske verkleinern</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>feather mask</source>
            <comment>step</comment>
            <translation>weiche Maskenkante</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>healing</source>
            <comment>step</comment>
            <translation>Heilen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>cloning</source>
            <comment>step</comment>
            <translation>Klonen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>find faces</source>
            <comment>step</comment>
            <translation>Gesichter suchen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>choosing a face</source>
            <comment>step</comment>
            <translation>Gesicht wählen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>leaving a face out</source>
            <comment>step</comment>
            <translation>Gesicht auslassen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>remove face</source>
            <comment>step</comment>
            <translation>Gesicht entfernen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>add face</source>
            <comment>step</comment>
            <translation>Gesicht hinzufügen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>moving a face</source>
            <comment>step</comment>
            <translation>Gesicht verschieben</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>scaling a face</source>
            <comment>step</comment>
            <translation>Gesicht skalieren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>turning a face</source>
            <comment>step</comment>
            <translation>Gesicht drehen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>placing a face</source>
            <comment>step</comment>
            <translation>Gesicht setzen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>repair</source>
            <comment>step</comment>
            <translation>Reparatur</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>candidate {number}</source>
            <comment>step</comment>
            <translation>Variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>paint candidate {number}</source>
            <comment>step</comment>
            <translation>Variante {number} malen</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lock candidate {number}</source>
            <comment>step</comment>
            <translation>Variante {number} sperren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>unlock candidate {number}</source>
            <comment>step</comment>
            <translation>Variante {number} entsperren</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>opacity {percent} %</source>
            <comment>step</comment>
            <translation>Deckkraft {percent} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>vary</source>
            <comment>step</comment>
            <translation>verändern</translation>
        </message>
    </context>
</TS>
