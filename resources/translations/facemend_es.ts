<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>Facemend</name>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>the header is not an object</source>
            <translation>la cabecera no es un objeto</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: this is the discriminator of {partner}: choose that file.</source>
            <translation>{path}: este es el discriminador de {partner}: elegir ese archivo.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (no discriminator).</source>
            <translation>{path}: la cabecera de los pesos está dañada (sin discriminador).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights need {name} beside them: put it there.</source>
            <translation>{path}: estos pesos necesitan {name} a su lado: colocarlo ahí.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{beside}: this is not the discriminator of {name}: put both files of one export there.</source>
            <translation>{beside}: este no es el discriminador de {name}: colocar ahí los dos archivos de una misma exportación.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is unexpected.</source>
            <translation>{path}: el tensor {name} no se esperaba.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights cannot be read ({why}); choose another method or put the file back.</source>
            <translation>{path}: estos pesos no se pueden leer ({why}); elegir otro método o devolver el archivo a su sitio.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>another format</source>
            <translation>otro formato</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights were not made by this version of Facemend.</source>
            <translation>{path}: estos pesos no son de esta versión de Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged ({reason}).</source>
            <translation>{path}: la cabecera de los pesos está dañada ({reason}).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: not a readable safetensors file ({reason}).</source>
            <translation>{path}: no es un archivo safetensors legible ({reason}).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is missing.</source>
            <translation>{path}: falta el tensor {name}.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is {shape}, not {expected}.</source>
            <translation>{path}: el tensor {name} es {shape}, no {expected}.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is of type {dtype}.</source>
            <translation>{path}: el tensor {name} es de tipo {dtype}.</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (discriminator).</source>
            <translation>{path}: la cabecera de los pesos está dañada (discriminador).</translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} holds NaN or infinity.</source>
            <translation>{path}: el tensor {name} contiene NaN o infinito.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/expected.py"></location>
            <location filename="../../engine/completion/hybrid.py"></location>
            <location filename="../../engine/completion/methods.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>filling</source>
            <translation>rellenando</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>trying {starts} starts</source>
            <translation>probando {starts} inicios</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <location filename="../../engine/completion/latent_search.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>The weights {name} answer with no picture: choose another method.</source>
            <translation>Los pesos {name} no dan ninguna imagen: elegir otro método.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/guided_search.py"></location>
            <source>refining</source>
            <translation>refinando</translation>
        </message>
        <message>
            <location filename="../../engine/completion/hybrid.py"></location>
            <source>ranking</source>
            <translation>ordenando</translation>
        </message>
        <message>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>step {number} of {total}</source>
            <translation>paso {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Best of all</source>
            <translation>Lo mejor de todos</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the best of a pool: fills painted, expected and drawn, and the face's other half</source>
            <translation>lo mejor de una selección: rellenos pintados, esperados y dibujados, y la otra mitad de la cara</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent search</source>
            <translation>Búsqueda latente</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches a DCGAN's faces for those that agree with what is left (S1)</source>
            <translation>busca entre las caras de una DCGAN las que concuerdan con lo que queda (S1)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent, uniform</source>
            <translation>Latente, uniforme</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with a DCGAN whose numbers are drawn evenly from [-1, 1] (S4)</source>
            <translation>lo mismo con una DCGAN cuyos números se toman por igual de [-1, 1] (S4)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN</source>
            <translation>GAN de sobremuestreo</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of an upsampling tanh GAN, 80 pixels wide and closer up (S3)</source>
            <translation>busca entre las caras de una GAN de sobremuestreo con tanh, de 80 píxeles y más cercanas (S3)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN, half</source>
            <translation>GAN de sobremuestreo, mitad</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with half the filters, as S3 completes with</source>
            <translation>lo mismo con la mitad de filtros, como completa S3</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Residual GAN</source>
            <translation>GAN residual</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of a residual GAN, which S3 wished for</source>
            <translation>busca entre las caras de una GAN residual, la que deseaba S3</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Context encoder</source>
            <translation>Codificador de contexto</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained to reconstruct: fast and soft (S2's CNN)</source>
            <translation>una pasada de un codificador-decodificador entrenado para reconstruir: rápido y suave (CNN de S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting GAN</source>
            <translation>GAN de relleno</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of a GAN with pooling and dense layers (S2's GAN)</source>
            <translation>una pasada de una GAN con pooling y capas densas (GAN de S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting DCGAN</source>
            <translation>DCGAN de relleno</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained against a discriminator (S2's DCGAN)</source>
            <translation>una pasada de un codificador-decodificador entrenado contra un discriminador (DCGAN de S2)</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Faithful</source>
            <translation>Fiel</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the expected fill, the one with the least error: the mean of several networks</source>
            <translation>el relleno esperado, el de menor error: la media de varias redes</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>One shot</source>
            <translation>Una pasada</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass with chance as an input: as many sharp answers as are asked for</source>
            <translation>una pasada con azar como entrada: tantas respuestas nítidas como se pidan</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fast marching fill, no network</source>
            <translation>Relleno rápido de OpenCV (fast marching), sin red</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fluid dynamics fill, no network</source>
            <translation>Relleno de OpenCV por dinámica de fluidos, sin red</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>there is no method '{name}': choose one of {known}.</source>
            <translation>no hay ningún método «{name}»: elegir uno de {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the method '{name}' has no weights here: make them by `python -m training train {recipe}` and `python -m training export {recipe}`.</source>
            <translation>el método «{name}» no tiene pesos aquí: crearlos con `python -m training train {recipe}` y `python -m training export {recipe}`.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory for more than {n} candidates.</source>
            <translation>
                <numerusform>{title} tiene poca memoria para más de {n} variante.</numerusform>
                <numerusform>{title} tiene poca memoria para más de {n} variantes.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory; the CPU is used instead.</source>
            <translation>{title} tiene poca memoria; se usa la CPU en su lugar.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} failed ({reason}); the CPU is used instead.</source>
            <translation>{title} ha fallado ({reason}); se usa la CPU en su lugar.</translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>This computer has too little free memory to complete a face: close other programs.</source>
            <translation>Este equipo tiene poca memoria libre para completar una cara: cerrar otros programas.</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for damage</source>
            <translation>Buscando daños</translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <source>Following scratches</source>
            <translation>Siguiendo arañazos</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>damage network</source>
            <translation>red de daños</translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>sees no damage</source>
            <translation>no ve daños</translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>This computer has no usable {name} device; the CPU is used instead.</source>
            <translation>Este equipo no tiene ningún dispositivo {name} utilizable; se usa la CPU en su lugar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {n} threads</source>
            <translation>
                <numerusform>CPU, {n} hilo</numerusform>
                <numerusform>CPU, {n} hilos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>The {kind} device failed ({reason}); the CPU is used instead.</source>
            <translation>El dispositivo {kind} ha fallado ({reason}); se usa la CPU en su lugar.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {processor}, {n} threads</source>
            <translation>
                <numerusform>CPU, {processor}, {n} hilo</numerusform>
                <numerusform>CPU, {processor}, {n} hilos</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{scale:.1f} photo pixels per crop pixel</source>
            <translation>{scale:.1f} píxeles de la foto por píxel del recorte</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>very small: a rough repair</source>
            <translation>muy pequeña: reparación tosca</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>It is very small: the photo is coarser than the crop that is filled, so little of it can be known.</source>
            <translation>Es muy pequeña: la foto es más tosca que el recorte que se rellena, así que poco se puede saber de ella.</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>mostly hidden: a guess</source>
            <translation>casi oculta: una suposición</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{share:.0%} of it cannot be seen: the repair is a guess at whose face it is.</source>
            <translation>El {share:.0%} no se ve: la reparación supone de quién es la cara.</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>both eyes hidden: a guess</source>
            <translation>ambos ojos ocultos: una suposición</translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>Both eyes are hidden: the repair is a guess at whose face it is.</source>
            <translation>Ambos ojos están ocultos: la reparación supone de quién es la cara.</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>{what} cannot be reached ({why}): check the folder and its drive.</source>
            <translation>No se puede acceder a {what} ({why}): comprobar la carpeta y su unidad.</translation>
        </message>
        <message>
            <location filename="../../engine/errors.py"></location>
            <source>A file</source>
            <translation>un archivo</translation>
        </message>
        <message>
            <location filename="../../engine/exemplar/fill.py"></location>
            <source>copying patches</source>
            <translation>copiando fragmentos</translation>
        </message>
        <message>
            <location filename="../../engine/expected_time.py"></location>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer</source>
            <translation>Midiendo este equipo</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>'{text}' is no margin: give pixels (120) or a share of the photo (10%), at most as much as the photo has.</source>
            <translation>«{text}» no es un margen: dar píxeles (120) o una parte de la foto (10%), como mucho lo que tiene la foto.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>No side is to be extended: give at least one margin.</source>
            <translation>No se amplía ningún lado: dar al menos un margen.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>With these margins the photo would have {size} megapixels, more than the {most} that are opened: make them smaller.</source>
            <translation>Con estos márgenes la foto tendría {size} megapíxeles, más de los {most} que se abren: reducirlos.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <location filename="../../engine/repair.py"></location>
            <source>Finding faces</source>
            <translation>Buscando caras</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Extended</source>
            <translation>Ampliada</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>The margins are {left} pixels at the left, {right} at the right, {top} at the top and {bottom} at the bottom, so that the JPEG's own blocks can stay.</source>
            <translation>Los márgenes son de {left} píxeles a la izquierda, {right} a la derecha, {top} arriba y {bottom} abajo, para que los bloques del JPEG puedan quedar.</translation>
        </message>
        <message>
            <location filename="../../engine/extending.py"></location>
            <source>Filling the margins</source>
            <translation>Rellenando los márgenes</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{folder} is not a folder</source>
            <translation>{folder} no es una carpeta</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
            <translation>No se pudo escribir {path} ({reason}); elegir otra carpeta o liberar espacio.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} already exists: choose another name or allow overwriting.</source>
            <translation>{path} ya existe: elegir otro nombre o permitir sobrescribir.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} cannot be reached ({why}); choose another folder.</source>
            <translation>No se puede acceder a {path} ({why}); elegir otra carpeta.</translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} already exists: choose another name.</source>
            <translation>{path} ya existe: elegir otro nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>it is no TIFF structure</source>
            <translation>no es una estructura TIFF</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory has more entries than a file can</source>
            <translation>un directorio tiene más entradas de las que caben en un archivo</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} holds no whole numbers</source>
            <translation>la etiqueta {tag} no contiene números enteros</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory lies beyond the end of the file</source>
            <translation>un directorio está más allá del final del archivo</translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} has no room for {value}</source>
            <translation>la etiqueta {tag} no tiene sitio para {value}</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>landmark network</source>
            <translation>red de puntos faciales</translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>gives no landmarks</source>
            <translation>no da puntos faciales</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} is no file: choose a photo.</source>
            <translation>{path} no es un archivo: elegir una foto.</translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} has {size} MB, more than the {most} that are read: make it smaller or, if you trust it, raise max_megabytes.</source>
            <translation>{path} tiene {size} MB, más de los {most} que se leen: reducirlo o, si es de confianza, aumentar max_megabytes.</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>shows an edge</source>
            <translation>muestra un borde</translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>is softer than the photo around it</source>
            <translation>es más suave que la foto de alrededor</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is {width} x {height} pixels but the photo is {photo_width} x {photo_height}: give a mask of the photo's upright size.</source>
            <translation>{path} tiene {width} x {height} píxeles, pero la foto {photo_width} x {photo_height}: dar una máscara del tamaño de la foto derecha.</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>it holds floating-point values</source>
            <translation>contiene valores de coma flotante</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is not a mask: give a PNG, white = repair.</source>
            <translation>{path} no es una máscara: dar un PNG, blanco = reparar.</translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} cannot be read as a mask: {why}.</source>
            <translation>{path} no se puede leer como máscara: {why}.</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>put the file back or reinstall Facemend.</source>
            <translation>devolver el archivo a su sitio o reinstalar Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this is not a {name} that OpenCV can run; {back}</source>
            <translation>{path}: no es una {name} que OpenCV pueda ejecutar; {back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this network {lacks}; {back}</source>
            <translation>{path}: esta red {lacks}; {back}</translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: the {name} cannot be read ({why}); {back}</source>
            <translation>{path}: la {name} no se puede leer ({why}); {back}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/avif.py"></location>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <source>its {bits} bits cannot be read</source>
            <translation>sus {bits} bits no se pueden leer</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>EXIF (camera, date, place)</source>
            <translation>EXIF (cámara, fecha, lugar)</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>its colour profile</source>
            <translation>su perfil de color</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>the extended part of XMP</source>
            <translation>la parte extendida de XMP</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>IPTC captions</source>
            <translation>títulos IPTC</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>comments</source>
            <translation>comentarios</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>PNG texts</source>
            <translation>textos PNG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The photo</source>
            <translation>La foto</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} has no transparency: it will be lost.</source>
            <translation>{title} no admite transparencia: se perderá.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {bits} bits a channel: {title} is saved with 8.</source>
            <translation>{name} tiene {bits} bits por canal: {title} se guarda con 8.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is CMYK: it will be saved as RGB.</source>
            <translation>{name} es CMYK: se guardará como RGB.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: it will be saved in full colour.</source>
            <translation>{name} tiene paleta: se guardará a todo color.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>GIF has 256 colours at most: every pixel may change.</source>
            <translation>GIF tiene 256 colores como máximo: cualquier píxel puede cambiar.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>A JPEG has no room for the camera's maker notes: not saved.</source>
            <translation>Un JPEG no tiene sitio para las notas del fabricante de la cámara: no se guardan.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP tells of a place: it is left out.</source>
            <translation>La parte extendida de XMP indica un lugar: se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP has a small picture of {name} unrepaired: it is left out.</source>
            <translation>La parte extendida de XMP contiene una miniatura de {name} sin reparar: se omite.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a preview in the camera's maker notes that shows it unrepaired: it stays.</source>
            <translation>{name} tiene en las notas del fabricante una vista previa que lo muestra sin reparar: se conserva.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {n} bits a pixel: it will be saved with up to 8.</source>
            <translation>
                <numerusform>{name} tiene {n} bit por píxel: se guardará con hasta 8.</numerusform>
                <numerusform>{name} tiene {n} bits por píxel: se guardará con hasta 8.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is interlaced: it will be saved row by row.</source>
            <translation>{name} está entrelazada: se guardará fila a fila.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: the repair takes its nearest colours, 256 at most.</source>
            <translation>{name} tiene paleta: la reparación toma sus colores más próximos, 256 como máximo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} is encoded with loss: every pixel may change by a few levels.</source>
            <translation>{title} se codifica con pérdida: cualquier píxel puede cambiar unos niveles.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} does not hold {lost}: not saved.</source>
            <translation>{title} no admite {lost}: no se guarda.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} states a colour space that {title} cannot: its colours will look different.</source>
            <translation>{name} indica un espacio de color que {title} no puede indicar: sus colores se verán distintos.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>jpeglib is not installed</source>
            <translation>jpeglib no está instalado</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be read ({error})</source>
            <translation>sus coeficientes no se pueden leer ({error})</translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be written ({error})</source>
            <translation>sus coeficientes no se pueden escribir ({error})</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>holds several pictures: only the first is opened and saved</source>
            <translation>contiene varias imágenes: solo se abre y guarda la primera</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>says how to show its high dynamic range, which is not saved</source>
            <translation>indica cómo mostrar su alto rango dinámico, lo que no se guarda</translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>{name} has {width} x {height} pixels, more than the {most} million that are opened: make it smaller or, if you trust it, raise max_megapixels.</source>
            <translation>{name} tiene {width} x {height} píxeles, más de los {most} millones que se abren: reducirla o, si es de confianza, aumentar max_megapixels.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/enlarging.py"></location>
            <source>its components are of an uncommon kind</source>
            <translation>sus componentes son de un tipo poco común</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>{name} is a HEIC: install pillow-heif to open it.</source>
            <translation>{name} es un HEIC: instalar pillow-heif para abrirlo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>has a map of depth or brightness, which is not saved</source>
            <translation>tiene un mapa de profundidad o brillo, que no se guarda</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>holds more after its picture (another picture or a video), which is not saved</source>
            <translation>contiene algo más tras la imagen (otra imagen o un vídeo), que no se guarda</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>its metadata is longer than a JPEG's segments may be</source>
            <translation>sus metadatos son más largos de lo que admite un segmento JPEG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {bits} bits a channel: it will be saved with {stored}</source>
            <translation>tiene {bits} bits por canal: se guardará con {stored}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>it does not start like a JPEG</source>
            <translation>no empieza como un JPEG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>a JPEG segment is cut short</source>
            <translation>un segmento JPEG está cortado</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: its profile or metadata may be damaged</source>
            <translation>OpenCV no puede codificarlo: el perfil o los metadatos pueden estar dañados</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: {err}</source>
            <translation>OpenCV no puede codificarlo: {err}</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation>{path} no se puede leer: {why}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{path} is larger than this machine's memory.</source>
            <translation>{path} es mayor que la memoria de este equipo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{name} {note}.</source>
            <translation>{name} {note}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: HEIC is written only where pillow-heif is installed; choose .jpg, .png or .avif.</source>
            <translation>{path}: HEIC solo se escribe donde está instalado pillow-heif; elegir .jpg, .png o .avif.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: camera raw files are only read; choose .tif, .png or .jpg.</source>
            <translation>{path}: los archivos RAW de cámara solo se leen; elegir .tif, .png o .jpg.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: end the name in {endings} to choose a format.</source>
            <translation>{path}: terminar el nombre en {endings} para elegir un formato.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: a {title} ends in {endings}.</source>
            <translation>{path}: un {title} termina en {endings}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a quality to choose: leave it out.</source>
            <translation>{title} se escribe sin calidad que elegir: omitirla.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>A quality is a number from 1 to 100, not {quality}.</source>
            <translation>La calidad es un número de 1 a 100, no {quality}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a subsampling to choose: leave it out.</source>
            <translation>{title} se escribe sin submuestreo que elegir: omitirlo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} without loss has no subsampling: give a quality, too.</source>
            <translation>{title} sin pérdida no tiene submuestreo: dar también una calidad.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has a palette: it will be saved in full colour</source>
            <translation>tiene paleta: se guardará a todo color</translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/plain.py"></location>
            <location filename="../../engine/photo/png.py"></location>
            <source>has {n} bits a pixel: it will be saved with 8</source>
            <translation>
                <numerusform>tiene {n} bit por píxel: se guardará con 8</numerusform>
                <numerusform>tiene {n} bits por píxel: se guardará con 8</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>it has no pixels, or no end</source>
            <translation>no tiene píxeles o no tiene final</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>its 16 bits cannot be read</source>
            <translation>sus 16 bits no se pueden leer</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>the checksum of its pixels is wrong</source>
            <translation>la suma de comprobación de sus píxeles es incorrecta</translation>
        </message>
        <message>
            <location filename="../../engine/photo/png_chunks.py"></location>
            <source>it does not start like a PNG</source>
            <translation>no empieza como un PNG</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>by at most {largest} of {levels} levels</source>
            <translation>en {largest} de {levels} niveles como máximo</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {kept} of {total} JPEG blocks ({share:.1f} %) kept as they were; in those beside it {changed} pixels changed, {by}.</source>
            <translation>Píxeles fuera de {area}: {kept} de {total} bloques JPEG ({share:.1f} %) conservados tal cual; en los contiguos, {changed} píxeles cambiados, {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask</source>
            <comment>in a sentence</comment>
            <translation>la máscara</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed.</source>
            <translation>Píxeles fuera de {area}: 0 cambiados.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: encoded with loss, changed {by}.</source>
            <translation>Píxeles fuera de {area}: codificados con pérdida, cambiados {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The file does not say what was repaired: it has no room for that.</source>
            <translation>El archivo no dice qué se reparó: no tiene sitio para ello.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The thumbnail was dropped: a new one cannot be put in its place.</source>
            <translation>Se eliminó la miniatura: no se puede poner otra nueva en su lugar.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>{path} has another size than the photo: it was not saved whole.</source>
            <translation>{path} tiene otro tamaño que la foto: no se guardó entero.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed (at the file's 8 bits a channel).</source>
            <translation>Píxeles fuera de {area}: 0 cambiados (con los 8 bits por canal del archivo).</translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {changed} changed, {by}.</source>
            <translation>Píxeles fuera de {area}: {changed} cambiados, {by}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>is a camera raw file: it is developed, and saved in another format</source>
            <translation>es un archivo RAW de cámara: se revela y se guarda en otro formato</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>has its camera, date and place where they cannot be read: they are not saved</source>
            <translation>guarda la cámara, la fecha y el lugar donde no se pueden leer: no se guardan</translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>{name} is a camera raw file: install rawpy to open it, or export a TIFF elsewhere.</source>
            <translation>{name} es un archivo RAW de cámara: instalar rawpy para abrirlo o exportar un TIFF con otro programa.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>a JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP or camera raw file</source>
            <translation>un JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP o RAW de cámara</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is no TIFF and has no pages: leave the page out.</source>
            <translation>{name} no es un TIFF y no tiene páginas: omitir la página.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged or not a photo this program knows: give {known}.</source>
            <translation>{name} está dañado o no es una foto que este programa conozca: dar {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known: give {known}.</source>
            <translation>{name} está dañado o es un tipo de {kind} desconocido: dar {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known ({why}): give {known}.</source>
            <translation>{name} está dañado o es un tipo de {kind} desconocido ({why}): dar {known}.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written, as pixels outside the mask would have changed ({changed} of them, by up to {largest} of {levels} levels); choose another format and please report it.</source>
            <translation>No se escribió {path}, pues habrían cambiado píxeles fuera de la máscara ({changed}, hasta {largest} de {levels} niveles); elegir otro formato y, por favor, notificarlo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: {count} pixels outside the mask had been changed, which must not happen; please report it.</source>
            <translation>No se escribió {path}: {count} píxeles fuera de la máscara habían cambiado, lo que no debe ocurrir; se ruega notificarlo.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} could not be written as {title} ({reason}); choose another format.</source>
            <translation>No se pudo escribir {path} como {title} ({reason}); elegir otro formato.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: what was encoded cannot be read again ({error}); choose another format.</source>
            <translation>No se escribió {path}: lo codificado no se puede volver a leer ({error}); elegir otro formato.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit floating-point numbers</source>
            <translation>números de coma flotante de {bits} bits</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit complex numbers</source>
            <translation>números complejos de {bits} bits</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit signed integers</source>
            <translation>enteros con signo de {bits} bits</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{bits}-bit integers</source>
            <translation>enteros de {bits} bits</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>it has no pages</source>
            <translation>no tiene páginas</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages ({listed}): say which to open, in the terminal by --page.</source>
            <translation>{name} tiene {pages} páginas ({listed}): indicar cuál abrir, en el terminal con --page.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages and no page {page}: name another.</source>
            <translation>{name} tiene {pages} páginas y ninguna página {page}: indicar otra.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is stored in a way that is read only: it will be stored anew</source>
            <translation>está guardado de una forma que solo se lee: se guardará de nuevo</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has Photoshop layers, which show it unrepaired: they will be left out</source>
            <translation>tiene capas de Photoshop que lo muestran sin reparar: se omitirán</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has samples of {kind}, which cannot be opened: convert it to 16-bit unsigned integers.</source>
            <translation>{name} contiene muestras de {kind}, que no se pueden abrir: convertirla a enteros sin signo de 16 bits.</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is in Lab colours: it will be saved as RGB</source>
            <translation>está en colores Lab: se guardará como RGB</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {several} pages: only the one that is open will be saved</source>
            <translation>tiene {several} páginas: solo se guardará la abierta</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_codec.py"></location>
            <source>its samples are cut short</source>
            <translation>sus muestras están cortadas</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_new.py"></location>
            <source>a TIFF holds no more than 4 gigabytes</source>
            <translation>un TIFF no admite más de 4 gigabytes</translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_strips.py"></location>
            <source>its samples take {size} MB: raise max_megapixels for them</source>
            <translation>sus muestras ocupan {size} MB: aumentar max_megapixels para ellas</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its data is damaged, and no JPEG can hold what it decodes to</source>
            <translation>sus datos están dañados y ningún JPEG puede contener lo que resulta</translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its sampling factors are no multiples of each other</source>
            <translation>sus factores de muestreo no son múltiplos entre sí</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies far from the eyes</source>
            <translation>la boca está lejos de los ojos</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the eyes are no points of the photo</source>
            <translation>los ojos no son puntos de la foto</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the two eyes fall into one point</source>
            <translation>los dos ojos coinciden en un punto</translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies on the eyes</source>
            <translation>la boca está sobre los ojos</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is a zip file, but no Facemend project.</source>
            <translation>{path} es un archivo zip, pero no un proyecto de Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: it lists parts twice, or too many.</source>
            <translation>{path} está dañado: hay partes repetidas o demasiadas.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part is not what its name says.</source>
            <translation>{path} está dañado: una parte no es lo que dice su nombre.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged or no Facemend project.</source>
            <translation>{path} está dañado o no es un proyecto de Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} holds {filename!r}, which is no part of a project.</source>
            <translation>{path} contiene {filename!r}, que no es parte de un proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is encrypted: projects are not.</source>
            <translation>{path} está cifrado: los proyectos no lo están.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} unpacks to {file_size:,} bytes of text, more than the {document_limit:,} that are read.</source>
            <translation>{path} se descomprime en {file_size:,} bytes de texto, más de los {document_limit:,} que se leen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is packed in a way that projects are not, and unpacks to {file_size:,} bytes: it is not opened.</source>
            <translation>{path} está comprimido como no lo están los proyectos y se descomprime en {file_size:,} bytes: no se abre.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is larger than a project's text may be.</source>
            <translation>{path} es mayor de lo que puede ser el texto de un proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part of it is missing.</source>
            <translation>{path} está dañado: falta una parte.</translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged.</source>
            <translation>{path} está dañado.</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'sha256' is no hash</source>
            <translation>«sha256» no es un hash</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'type' is none that is known</source>
            <translation>«type» no es ninguno conocido</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another size than it must have</source>
            <translation>«{name}» tiene otro tamaño del que debe</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another depth than it must have</source>
            <translation>«{name}» tiene otra profundidad de la que debe</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>{path} unpacks to {unpacked:,.1f} GB or more, and {most} GB at most are opened.</source>
            <translation>{path} se descomprime en {unpacked:,.1f} GB o más, y se abren {most} GB como máximo.</translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>a retouched tile lies beyond the photo</source>
            <translation>una pieza retocada está fuera de la foto</translation>
        </message>
        <message>
            <location filename="../../engine/project/export.py"></location>
            <source>The project holds no repair yet: open it and press Repair, or give its mask to facemend repair.</source>
            <translation>El proyecto aún no contiene ninguna reparación: abrirlo y pulsar Reparar, o dar su máscara a facemend repair.</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>the project</source>
            <translation>el proyecto</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{text} is no number</source>
            <translation>{text} no es un número</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no whole number from {low} to {high}</source>
            <translation>«{name}» no es un número entero de {low} a {high}</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no number from {low:g} to {high:g}</source>
            <translation>«{name}» no es un número de {low:g} a {high:g}</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no text of up to {longest} letters</source>
            <translation>«{name}» no es un texto de hasta {longest} letras</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>its text is no JSON</source>
            <translation>su texto no es JSON</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{title} is no object</source>
            <translation>{title} no es un objeto</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is missing</source>
            <translation>falta «{name}»</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is neither true nor false</source>
            <translation>«{name}» no es ni verdadero ni falso</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is not {count} numbers</source>
            <translation>«{name}» no son {count} números</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no file's name</source>
            <translation>«{name}» no es un nombre de archivo</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no object, or too large</source>
            <translation>«{name}» no es un objeto o es demasiado grande</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no list, or too long</source>
            <translation>«{name}» no es una lista o es demasiado larga</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>an entry of '{name}'</source>
            <translation>una entrada de «{name}»</translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no box within its picture</source>
            <translation>«{name}» no es un rectángulo dentro de su imagen</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}; the photo that the project holds was taken.</source>
            <translation>{path} {trouble}; se ha tomado la foto que contiene el proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>The project is damaged: it holds no picture.</source>
            <translation>El proyecto está dañado: no contiene ninguna imagen.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is being changed: wait, then open the project again.</source>
            <translation>{path} se está modificando: esperar y volver a abrir el proyecto.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is another photo than the project says: it is damaged.</source>
            <translation>{path} es otra foto que la que dice el proyecto: está dañado.</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>is missing</source>
            <translation>no está</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>has changed</source>
            <translation>ha cambiado</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>cannot be read ({why})</source>
            <translation>no se puede leer ({why})</translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}: the project needs the photo as it was.</source>
            <translation>{path} {trouble}: el proyecto necesita la foto tal como era.</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is larger or smaller than is said of it</source>
            <translation>una matriz es mayor o menor de lo indicado</translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is damaged</source>
            <translation>una matriz está dañada</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'{kind}' is no step that is known</source>
            <translation>«{kind}» no es un paso conocido</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} is damaged: {error}; open an older copy of it, or the photo.</source>
            <translation>{path} está dañado: {error}; abrir una copia anterior o la foto.</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} was made by another version of Facemend ({stated}): open it with that one.</source>
            <translation>{path} es de otra versión de Facemend ({stated}): abrirlo con esa.</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate is chosen that there is not</source>
            <translation>se ha elegido una variante que no existe</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repair has no mask</source>
            <translation>una reparación no tiene máscara</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'weights' are no hashes</source>
            <translation>«weights» no son hashes</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repaired face has no candidate</source>
            <translation>una cara reparada no tiene variantes</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate was varied from one that there is not</source>
            <translation>una variante se modificó a partir de una que no existe</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'painted' is of candidates that lie in different places</source>
            <translation>«painted» es de variantes que están en lugares distintos</translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a group of steps is empty</source>
            <translation>un grupo de pasos está vacío</translation>
        </message>
        <message>
            <location filename="../../engine/project/source.py"></location>
            <source>{path} is of a photo of {width} x {height} pixels, more than the {most} million that are opened.</source>
            <translation>{path} es de una foto de {width} x {height} píxeles, más de los {most} millones que se abren.</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'method' or 'device' is no name</source>
            <translation>«method» o «device» no es un nombre</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>'origin' is no name</source>
            <translation>«origin» no es un nombre</translation>
        </message>
        <message>
            <location filename="../../engine/project/values.py"></location>
            <source>a face's landmarks are none</source>
            <translation>los puntos de una cara no son válidos</translation>
        </message>
        <message>
            <location filename="../../engine/proposals.py"></location>
            <source>OpenCV's file {path} is missing or damaged; reinstall Facemend.</source>
            <translation>Falta el archivo {path} de OpenCV o está dañado; reinstalar Facemend.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was used for {count} faces: choose the face of that person alone where they are not the same.</source>
            <translation>La foto de referencia se usó para {count} caras: elegir solo la de esa persona si no son la misma.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>{name}: no face was found in this reference photo: give one that shows the person from the front.</source>
            <translation>{name}: no se encontró ninguna cara en esta foto de referencia: dar una que muestre a la persona de frente.</translation>
        </message>
        <message>
            <location filename="../../engine/reference.py"></location>
            <source>The reference photo was not used: the method '{method}' does not look at one.</source>
            <translation>La foto de referencia no se usó: el método «{method}» no la mira.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>No face was found under the mask: it was filled from its surroundings.</source>
            <translation>No se encontró ninguna cara bajo la máscara: se ha rellenado con su entorno.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask touches no face: it was filled from its surroundings.</source>
            <translation>La máscara no toca ninguna cara: se ha rellenado con su entorno.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Of the faces under the mask none is chosen: only what is beside them was filled.</source>
            <translation>De las caras bajo la máscara no se ha elegido ninguna: solo se ha rellenado lo de al lado.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Filling the background</source>
            <translation>Rellenando el fondo</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Face {number}: its fill {fault}.</source>
            <translation>Cara {number}: el relleno {fault}.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask is empty: mark what is to be repaired first.</source>
            <translation>La máscara está vacía: marcar primero lo que hay que reparar.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>What is marked lies within faces that are not chosen: choose them to repair them.</source>
            <translation>Lo marcado está en caras no elegidas: elegirlas para repararlas.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Loading the weights</source>
            <translation>Cargando los pesos</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Part of face {number}'s damage lies within a face that is not chosen: that part stays as it is.</source>
            <translation>Parte del daño de la cara {number} está en una cara no elegida: esa parte queda como está.</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Completing face {number}</source>
            <translation>Completando la cara {number}</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Blending face {number}</source>
            <translation>Fundiendo la cara {number}</translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>{title} · {message}</source>
            <translation>{title} · {message}</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is nothing around the spot to heal it from: mark less of it.</source>
            <translation>Alrededor del punto no hay nada con que corregirlo: marcar menos.</translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is no room around the spot to heal it from: mark less of it.</source>
            <translation>Alrededor del punto no hay espacio con que corregirlo: marcar menos.</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} and {then}</source>
            <translation>{first} y {then}</translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} or {then}</source>
            <translation>{first} o {then}</translation>
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
            <translation>Repara fotografías de personas. Funciona sin conexión; nada sale de este equipo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for commercial use. The window is made with Qt and Qt for Python under the LGPL 3: they are shared libraries, which you may replace with your own builds.</source>
            <translation>El código está bajo la licencia Apache 2.0; los pesos, bajo CC BY-NC-SA 4.0: no para uso comercial. La ventana está hecha con Qt y Qt for Python bajo la LGPL 3: son bibliotecas compartidas que se pueden sustituir por versiones propias.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>About Facemend</source>
            <translation>Acerca de Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Weights</source>
            <translation>Pesos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Licences</source>
            <translation>Licencias</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Copy diagnostic</source>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Device: {device}</source>
            <translation>Dispositivo: {device}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>WEIGHTS AND THEIR SHA-256</source>
            <translation>PESOS Y SUS SHA-256</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>LICENCES</source>
            <translation>LICENCIAS</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Choose Candidate {number}</source>
            <translation>Elegir la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take candidate {number}</source>
            <translation>Tomar la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo {step}</source>
            <translation>Deshacer: {step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo {step}</source>
            <translation>Rehacer: {step}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo</source>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>The command is copied: paste it into a terminal.</source>
            <translation>El comando está copiado: pegarlo en un terminal.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Writing the command</source>
            <translation>Escribiendo el comando</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>A mask and options do not say all that was done here: save a project, which does, and the command will replay it.</source>
            <translation>Una máscara y opciones no dicen todo lo que se hizo: guardar un proyecto, que sí lo dice, y el comando lo repetirá.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/as_command.py"></location>
            <source>Save Project…</source>
            <translation>Guardar proyecto…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>Something failed inside ({kind}: {error}).</source>
            <translation>Algo ha fallado en el programa ({kind}: {error}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>{trouble} Your work goes on, but a crash would lose it: save it as a project.</source>
            <translation>{trouble} El trabajo continúa, pero un fallo lo perdería: guardarlo como proyecto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Photo</source>
            <translation>Foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Difference</source>
            <translation>Diferencia</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Before</source>
            <translation>Antes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>After</source>
            <translation>Después</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>seed {seed}</source>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>{number} of {total} · {name}</source>
            <translation>{number} de {total} · {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Orange</source>
            <translation>Naranja</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Green</source>
            <translation>Verde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Cyan</source>
            <translation>Cian</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Violet</source>
            <translation>Violeta</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/command_line.py"></location>
            <source>Looking what the terminal would find</source>
            <translation>Mirando qué encontraría el terminal</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed.</source>
            <translation>Algo ha fallado en Facemend ({kind}: {error}). La foto está intacta.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed; the details are in {path}.</source>
            <translation>Algo ha fallado en Facemend ({kind}: {error}). La foto está intacta; los detalles están en {path}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Looking at this computer</source>
            <translation>Examinando este equipo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/diagnostic.py"></location>
            <source>Looking at the weights</source>
            <translation>Examinando los pesos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos ({endings})</source>
            <translation>Fotos ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos and projects ({endings})</source>
            <translation>Fotos y proyectos ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Masks (*.png)</source>
            <translation>Máscaras (*.png)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project with the photo in it ({endings})</source>
            <translation>Proyecto con la foto dentro ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project beside the photo, small ({endings})</source>
            <translation>Proyecto junto a la foto, pequeño ({endings})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Another photo of the same person</source>
            <translation>Otra foto de la misma persona</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Find the photo</source>
            <translation>Buscar la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Open photos or projects</source>
            <translation>Abrir fotos o proyectos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the project</source>
            <translation>Guardar el proyecto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Import a mask</source>
            <translation>Importar una máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Which part of {name} is to be repaired?</source>
            <translation>¿Qué parte de {name} hay que reparar?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>This is asked once; Mask › Black Is Repaired changes it.</source>
            <translation>Solo se pregunta una vez; se cambia en Máscara › Reparar lo negro.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The white part</source>
            <translation>La parte blanca</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The black part</source>
            <translation>La parte negra</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Export the repaired photo</source>
            <translation>Exportar la foto reparada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the extended photo</source>
            <translation>Guardar la foto ampliada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export the mask</source>
            <translation>Exportar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export all repaired photos into a folder</source>
            <translation>Exportar todas las fotos reparadas a una carpeta</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save Project</source>
            <translation>Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>{name} is the photo you opened.</source>
            <translation>{name} es la foto que está abierta.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original? It cannot be had back.</source>
            <translation>¿Reemplazar el original? No se podrá recuperar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original</source>
            <translation>Reemplazar el original</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Discard all {count}</source>
            <translation>Descartar las {count}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Its file has been changed since by another program.</source>
            <translation>Otro programa ha modificado su archivo desde entonces.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Tools</source>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Results</source>
            <translation>Resultados</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>History</source>
            <translation>Historial</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Repair</source>
            <comment>noun</comment>
            <translation>Reparación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/docks.py"></location>
            <source>Photos</source>
            <translation>Fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>photo</source>
            <translation>foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>{name}, page {page}</source>
            <translation>{name}, página {page}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>About {seconds} s for a face on this computer.</source>
            <translation>Unos {seconds} s por cara en este equipo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>This method is not here.</source>
            <translation>Este método no está aquí.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>No network: done in a moment.</source>
            <translation>Sin red: listo en un instante.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>How long it takes is known after the first repair.</source>
            <translation>Cuánto tarda se sabrá tras la primera reparación.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Less than a second for a face on this computer.</source>
            <translation>Menos de un segundo por cara en este equipo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/estimates.py"></location>
            <source>Measuring this computer…</source>
            <translation>Midiendo este equipo…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every pixel outside the mask stays as it is.</source>
            <translation>Cada píxel fuera de la máscara queda como está.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every block of the JPEG that the mask does not touch stays as it is.</source>
            <translation>Cada bloque del JPEG que la máscara no toca queda como está.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Full detail (4:4:4)</source>
            <translation>Detalle completo (4:4:4)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail across (4:2:2)</source>
            <translation>Mitad de detalle a lo ancho (4:2:2)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail both ways (4:2:0)</source>
            <translation>Mitad de detalle en ambos sentidos (4:2:0)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size}</source>
            <translation>Unos {size}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Keep where the photo was taken (GPS, names of places)</source>
            <translation>Conservar el lugar de la toma (GPS, nombres de lugares)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Say in the file what was repaired, and how</source>
            <translation>Decir en el archivo qué se reparó y cómo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Save as…</source>
            <translation>Guardar como…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size} (the photo: {own})</source>
            <translation>Unos {size} (la foto: {own})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Cannot be said before it is saved</source>
            <translation>No se puede saber antes de guardar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Quality</source>
            <translation>Calidad</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Colours</source>
            <translation>Colores</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Place</source>
            <translation>Lugar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Size</source>
            <translation>Tamaño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>The kind of file; what it cannot hold is said below</source>
            <translation>El tipo de archivo; lo que no admite se indica abajo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Less makes the file smaller and the picture coarser</source>
            <translation>Menos hace el archivo más pequeño y la imagen más tosca</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>How finely a JPEG keeps the colours</source>
            <translation>Con qué finura conserva un JPEG los colores</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Nothing is lost that the photo had</source>
            <translation>No se pierde nada de lo que tenía la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Leave it out before you show the photo to others</source>
            <translation>Omitirlo antes de enseñar la foto a otros</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Method, weights and the share that was made, in the file's XMP</source>
            <translation>Método, pesos y la parte generada, en el XMP del archivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>As the photo</source>
            <translation>Como la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Without loss</source>
            <translation>Sin pérdida</translation>
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
            <translation>Guardando {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask and your retouching</source>
            <translation>la máscara y los retoques</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/extending.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saved as {name}.</source>
            <translation>Guardado como {name}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>saved in {folder}</source>
            <translation>guardado en {folder}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>Pixels outside the masks: 0 changed.</source>
            <translation>Píxeles fuera de las máscaras: 0 cambiados.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Give at least one side a margin.</source>
            <translation>Dar un margen al menos a un lado.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The left and the top margin may grow by some pixels, so that the JPEG's own blocks stay.</source>
            <translation>Los márgenes izquierdo y superior pueden crecer unos píxeles, para que queden los bloques del JPEG.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>The photo itself stays as it is; the new file is opened beside it.</source>
            <translation>La propia foto queda como está; el archivo nuevo se abre a su lado.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Left</source>
            <translation>Izquierda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Top</source>
            <translation>Arriba</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Right</source>
            <translation>Derecha</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Bottom</source>
            <translation>Abajo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>{width} × {height} pixels become {wide} × {high}.</source>
            <translation>{width} × {height} píxeles pasan a ser {wide} × {high}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend the canvas</source>
            <translation>Ampliar el lienzo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Per cent</source>
            <translation>Por ciento</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Pixels</source>
            <translation>Píxeles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Unit</source>
            <translation>Unidad</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>What the margins are given in</source>
            <translation>En qué se dan los márgenes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Extend…</source>
            <translation>Ampliar…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extend_dialog.py"></location>
            <source>How far this side is extended</source>
            <translation>Cuánto se amplía este lado</translation>
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
            <translation>Ampliando el lienzo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>Export the photo with its repair first, then extend that file: here it would be lost.</source>
            <translation>Exportar antes la foto con su reparación y ampliar ese archivo: aquí se perdería.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>{path} is the photo itself: give the extended one another name.</source>
            <translation>{path} es la propia foto: dar otro nombre a la ampliada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/extending.py"></location>
            <source>the new margins</source>
            <translation>los nuevos márgenes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Give files a name: for instance {pattern}.</source>
            <translation>Dar un nombre a los archivos: por ejemplo {pattern}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>A file's name cannot hold {letter}.</source>
            <translation>Un nombre de archivo no puede contener {letter}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>{unknown} is unknown: use {known}.</source>
            <translation>{unknown} es desconocido: usar {known}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>Put {part} into it, or all photos have the same name.</source>
            <translation>Incluir {part}, o todas las fotos se llamarán igual.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_names.py"></location>
            <source>That is too long for a file's name.</source>
            <translation>Eso es demasiado largo para un nombre de archivo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names of exports</source>
            <translation>Nombres de las exportaciones</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>{name} is the photo's name, {method} the method, {date} the day</source>
            <translation>{name} es el nombre de la foto, {method} el método, {date} el día</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Every exported file says what was repaired in it, how and with which weights</source>
            <translation>Cada archivo exportado dice qué se reparó en él, cómo y con qué pesos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source> megapixels</source>
            <translation> megapíxeles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>The next one: {name}</source>
            <translation>El próximo: {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest photo</source>
            <translation>Foto mayor</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Largest file</source>
            <translation>Archivo mayor</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>A file that says it is larger is refused before it can fill the memory</source>
            <translation>Un archivo que dice ser mayor se rechaza antes de que llene la memoria</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/file_settings.py"></location>
            <source>Names</source>
            <translation>Nombres</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>Face {number} · {words}</source>
            <translation>Cara {number} · {words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>stays as it is</source>
            <translation>queda como está</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>{scale:.1f}</source>
            <translation>{scale:.1f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/healing.py"></location>
            <source>Healing</source>
            <translation>Corrigiendo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>New here? A tour of five steps shows how a photo is repaired.</source>
            <translation>¿Primera vez? Un recorrido de cinco pasos muestra cómo se repara una foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>The diagnostic is copied: paste it into your message.</source>
            <translation>El diagnóstico está copiado: pegarlo en el mensaje.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Take the tour</source>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>No, thanks</source>
            <translation>No, gracias</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Open a photo</source>
            <translation>Abrir una foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Drop a photo on the window, paste one, or choose File › Open. Here a sample is opened, so that there is something to see.</source>
            <translation>Soltar una foto en la ventana, pegarla o elegir Archivo › Abrir. Aquí se abre un ejemplo, para que haya algo que ver.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Mark the damage</source>
            <translation>Marcar el daño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Brush over what is to be repaired; the eraser takes marks away. The magnifying glass with the flash suggests what looks damaged.</source>
            <translation>Pintar sobre lo que hay que reparar; el borrador quita marcas. La lupa con el rayo propone lo que parece dañado.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Press Repair</source>
            <translation>Pulsar Reparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Faces are completed by a network, all else is filled from around it. Below the method you see how long that takes on this computer.</source>
            <translation>Las caras las completa una red; lo demás se rellena con su entorno. Bajo el método se ve cuánto tarda en este equipo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Choose an answer</source>
            <translation>Elegir una respuesta</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Every face gets several: click one, or press its number. A lock keeps it when you roll again; hold {key} to see the original.</source>
            <translation>Cada cara recibe varias: hacer clic en una o pulsar su número. Un candado la conserva al generar otras; mantener {key} muestra el original.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>Save it</source>
            <translation>Guardarla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/helping.py"></location>
            <source>File › Export saves the repaired photo. Outside your marks no pixel changes, and the original is never overwritten unasked.</source>
            <translation>Archivo › Exportar guarda la foto reparada. Fuera de las marcas no cambia ningún píxel y el original nunca se sobrescribe sin preguntar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/reading.py"></location>
            <source>Opening {name}</source>
            <translation>Abriendo {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>{path} is a folder: drop photos.</source>
            <translation>{path} es una carpeta: soltar fotos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for faces</source>
            <translation>Buscando caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Estimating the size</source>
            <translation>Estimando el tamaño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices</source>
            <translation>Consultando los dispositivos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Laying out the candidates</source>
            <translation>Colocando las variantes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Loading model…</source>
            <translation>Cargando el modelo…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Looking for faces behind the damage</source>
            <translation>Buscando caras tras el daño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a photo</source>
            <translation>una foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>no space left on device</source>
            <translation>no queda espacio en el dispositivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>permission denied</source>
            <translation>permiso denegado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be written to ({why}).</source>
            <translation>No se pudo escribir en {folder} ({why}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be made ({why}).</source>
            <translation>No se pudo crear {folder} ({why}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a pasted picture</source>
            <translation>una imagen pegada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/keys.py"></location>
            <source>“{action}”</source>
            <translation>«{action}»</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as it failed ({error}).</source>
            <translation>Rellenar al pintar está desactivado, pues falló ({error}).</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/live.py"></location>
            <source>Fill While Painting is off, as a fill takes {taken:.1f} s on this computer: press {key} instead, or turn it on again under View.</source>
            <translation>Rellenar al pintar está desactivado, pues un relleno tarda {taken:.1f} s en este equipo: pulsar {key} o activarlo otra vez en Ver.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/look.py"></location>
            <source>Its colour profile cannot be read: the photo is shown as sRGB, and keeps the profile when saved.</source>
            <translation>Su perfil de color no se puede leer: la foto se muestra como sRGB y conserva el perfil al guardarla.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask of the photo before is reused.</source>
            <translation>Se reutiliza la máscara de la foto anterior.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>{count} more</source>
            <translation>{count} más</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>There is no mask of another photo yet: mark one, then open the next.</source>
            <translation>Aún no hay máscara de otra foto: marcar una y abrir la siguiente.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The last mask is {mask_width} x {mask_height} pixels and does not fit {name} of {width} x {height}.</source>
            <translation>La última máscara tiene {mask_width} x {mask_height} píxeles y no encaja en {name}, de {width} x {height}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is on {n} other photos, too; in each, undo takes it back.</source>
            <translation>
                <numerusform>La máscara está también en otra foto; en ella, Deshacer la quita.</numerusform>
                <numerusform>La máscara está también en otras {n} fotos; en cada una, Deshacer la quita.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is of {width} x {height} pixels and was not put on {names}: another size.</source>
            <translation>La máscara es de {width} x {height} píxeles y no se puso en {names}: otro tamaño.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>It was not put on {names}: being repaired just now.</source>
            <translation>No se puso en {names}: se está reparando ahora mismo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Grow Mask by {pixels} px</source>
            <translation>Expandir la máscara {pixels} px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrink Mask by {pixels} px</source>
            <translation>Contraer la máscara {pixels} px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feather Mask by {pixels} px</source>
            <translation>Difuminar la máscara {pixels} px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Growing the mask</source>
            <translation>Expandiendo la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrinking the mask</source>
            <translation>Contrayendo la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feathering the mask</source>
            <translation>Difuminando la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>Find the photo…</source>
            <translation>Buscar la foto…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>There is nothing to paste: copy a picture, or photos' files.</source>
            <translation>No hay nada que pegar: copiar una imagen o archivos de fotos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Open a page</source>
            <translation>Abrir una página</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Pages</source>
            <translation>Páginas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>{name} has {count} pages. Which one?</source>
            <translation>{name} tiene {count} páginas. ¿Cuál?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Page {number} — {width} × {height}</source>
            <translation>Página {number} — {width} × {height}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Brush over the damage, then press Repair: the answers to choose from appear here.</source>
            <translation>Pintar sobre el daño y pulsar Reparar: aquí aparecerán las variantes para elegir.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>The answers to choose from appear here.</source>
            <translation>Aquí aparecerán las variantes para elegir.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Opacity of the fill</source>
            <translation>Opacidad del relleno</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>How much of the photo shows through what was filled</source>
            <translation>Cuánto se transparenta la foto bajo el relleno</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>CANDIDATES</source>
            <translation>VARIANTES</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Opacity</source>
            <translation>Opacidad</translation>
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
            <translation>Rellenado con su entorno.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>This face is not in the repair: select one that is done.</source>
            <translation>Esta cara no está en la reparación: seleccionar una hecha.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Locked: the next roll keeps it. {words}</source>
            <translation>Bloqueada: se conserva en la próxima tanda. {words}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Use This Candidate</source>
            <translation>Usar esta variante</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Paint It into the Face</source>
            <translation>Pintarla en la cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Unlock</source>
            <translation>Desbloquear</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Lock for the Next Roll</source>
            <translation>Bloquear para la próxima tanda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>With strokes of {numbers}.</source>
            <translation>Con trazos de {numbers}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Roll again</source>
            <translation>Generar otras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quickest</source>
            <translation>Lo más rápido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Quick</source>
            <translation>Rápido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Usual</source>
            <translation>Normal</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Careful</source>
            <translation>Cuidadoso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>Most careful</source>
            <translation>Lo más cuidadoso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Care</source>
            <translation>Esmero</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>How long a search may look: to the left it is quicker, to the right it finds better faces</source>
            <translation>Cuánto puede durar una búsqueda: a la izquierda es más rápida, a la derecha halla mejores caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/care.py"></location>
            <source>{word}. {said}</source>
            <translation>{word}. {said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Drag this panel to another side or out of the window; a double click does the latter</source>
            <translation>Arrastrar este panel a otro lado o fuera de la ventana; un doble clic hace esto último</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Take the panel out of the window, or put it back</source>
            <translation>Sacar el panel de la ventana o devolverlo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close the panel; the View menu brings it back</source>
            <translation>Cerrar el panel; el menú Ver lo recupera</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Float: {title}</source>
            <translation>Soltar: {title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/dock.py"></location>
            <source>Close: {title}</source>
            <translation>Cerrar: {title}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>No face was found: mark its eyes, or what is marked is filled from around it.</source>
            <translation>No se encontró ninguna cara: marcar sus ojos o lo marcado se rellena con su entorno.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Mark eyes</source>
            <translation>Ojos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Add a face: mark the eyes</source>
            <translation>Añadir una cara: marcar los ojos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Find again</source>
            <translation>Buscar otra vez</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>FACES</source>
            <translation>CARAS</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Face {number}</source>
            <translation>Cara {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Repair face {number}</source>
            <translation>Reparar la cara {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>{resolution}.</source>
            <translation>{resolution}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>done</source>
            <translation>hecha</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not chosen: it stays as it is.</source>
            <translation>No elegida: queda como está.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Placed by hand.</source>
            <translation>Colocada a mano.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not looked for yet.</source>
            <translation>Aún no se ha buscado.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Repair all</source>
            <translation>Reparar todas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Export all…</source>
            <translation>Exportar todas…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>+ Add photos</source>
            <translation>+ Añadir fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Open photos</source>
            <translation>Fotos abiertas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>photo {number} of {total}</source>
            <translation>foto {number} de {total}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>being repaired</source>
            <translation>en reparación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>What do you want to do?</source>
            <translation>¿Qué se desea hacer?</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Command</source>
            <translation>Comando</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Commands</source>
            <translation>Comandos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Earlier steps are gone</source>
            <translation>Los pasos anteriores ya no están</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Beginning</source>
            <translation>Comienzo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>HISTORY</source>
            <translation>HISTORIAL</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>Aligned face</source>
            <translation>Cara alineada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>The face as it is repaired: well placed if eyes and mouth are on the crosses</source>
            <translation>La cara tal como se repara: bien colocada si ojos y boca están en las cruces</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/language_menu.py"></location>
            <source>Language</source>
            <comment>menu</comment>
            <translation>Idioma (Language)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Mask opacity</source>
            <translation>Opacidad de la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>How much the mask hides of the photo</source>
            <translation>Cuánto tapa la máscara la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>So many pixels the mask grows, shrinks or softens by</source>
            <translation>Píxeles en que la máscara se expande, contrae o difumina</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Pixels to grow, shrink or feather by</source>
            <translation>Píxeles que expandir, contraer o difuminar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Colour</source>
            <translation>Color</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Edge by</source>
            <translation>Borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Grow</source>
            <translation>Expandir</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Shrink</source>
            <translation>Contraer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Feather</source>
            <translation>Difuminar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Invert</source>
            <translation>Invertir</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Clear</source>
            <translation>Vaciar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss (Esc)</source>
            <translation>Cerrar (Esc)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Note</source>
            <translation>Aviso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>How holes in faces are filled; each says more in the list</source>
            <translation>Cómo se rellenan los huecos en las caras; la lista dice más de cada uno</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>So many answers to choose among for each face</source>
            <translation>Respuestas entre las que elegir para cada cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Untouched outside the mask.</source>
            <translation>Intacto fuera de la máscara.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Method</source>
            <translation>Método</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Candidates</source>
            <translation>Variantes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>HOW</source>
            <translation>CÓMO</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Repair</source>
            <comment>verb</comment>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Stop</source>
            <translation>Detener</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How the search goes</source>
            <translation>Cómo va la búsqueda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>How far the best candidate is from fitting the photo: lower is better</source>
            <translation>Cuánto le falta a la mejor variante para encajar en la foto: menos es mejor</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>Misfit {loss:.3f}</source>
            <translation>Desajuste {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/progress.py"></location>
            <source>from {loss:.3f}</source>
            <translation>desde {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>Not found</source>
            <translation>No encontrada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{name}, not found</source>
            <translation>{name}, no encontrada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{path} is not there any more.</source>
            <translation>{path} ya no está.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Choose photos; they can be dropped and pasted here, too</source>
            <translation>Elegir fotos; también se pueden soltar y pegar aquí</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Drop a photo to mend it</source>
            <translation>Soltar aquí una foto para repararla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Open a photo…</source>
            <translation>Abrir una foto…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>or try the sample</source>
            <translation>o probar el ejemplo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>RECENT</source>
            <translation>RECIENTES</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{key} cancels</source>
            <translation>{key} cancela</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>loss {loss:.3f}</source>
            <translation>pérdida {loss:.3f}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{seconds} s left</source>
            <translation>quedan {seconds} s</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tile.py"></location>
            <source>{name}, locked</source>
            <translation>{name}, bloqueada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate to paint</source>
            <translation>Variante que pintar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>What the mix brush paints; the chosen one takes it back</source>
            <translation>Lo que pinta el pincel mezclador; la elegida lo deshace</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask </source>
            <translation>Máscara </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The mask's colour and opacity; grow, shrink, feather</source>
            <translation>Color y opacidad de la máscara; expandir, contraer, difuminar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask</source>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels ({smaller} and {larger}, Ctrl and wheel)</source>
            <translation>Diámetro del pincel en píxeles de la foto ({smaller} y {larger}, Ctrl y rueda)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is ({softer} and {harder})</source>
            <translation>Lo nítido que es el borde del pincel ({softer} y {harder})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Brush size</source>
            <translation>Tamaño del pincel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels</source>
            <translation>Diámetro del pincel en píxeles de la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Brush hardness</source>
            <translation>Dureza del pincel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is</source>
            <translation>Lo nítido que es el borde del pincel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Tolerance</source>
            <translation>Tolerancia</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How far from the colour it goes</source>
            <translation>Cuánto puede alejarse del color</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Hardness</source>
            <translation>Dureza</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>{size} px</source>
            <translation>{size} px</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mark, or take marks away ({swap})</source>
            <translation>Marcar o quitar marcas ({swap})</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Takes away</source>
            <translation>Quita</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Marks</source>
            <translation>Marca</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number} (back)</source>
            <translation>Variante {number} (volver)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number}</source>
            <translation>Variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Skip</source>
            <translation>Omitir</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>End the tour (Esc); Help › Take the Tour starts it again</source>
            <translation>Terminar el recorrido (Esc); Ayuda › Hacer el recorrido lo inicia otra vez</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Back</source>
            <translation>Atrás</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The step before (left arrow)</source>
            <translation>El paso anterior (flecha izquierda)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>The next step (right arrow)</source>
            <translation>El paso siguiente (flecha derecha)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>{number} of {total}</source>
            <translation>{number} de {total}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tour.py"></location>
            <source>Next</source>
            <translation>Siguiente</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change the face in the hole. What is around it stays.</source>
            <translation>Cambiar la cara en el hueco. Lo de alrededor queda.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>The pictures show what lies at either end; what fits the photo less shows at the rim</source>
            <translation>Las imágenes muestran lo que hay en cada extremo; lo que encaja menos en la foto se nota en el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, first way</source>
            <translation>Cambiar, primera manera</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, second way</source>
            <translation>Cambiar, segunda manera</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Change, third way</source>
            <translation>Cambiar, tercera manera</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Sliders that change the face in the hole</source>
            <translation>Controles que cambian la cara en el hueco</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Candidate to go towards</source>
            <translation>Variante a la que acercarse</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>VARY</source>
            <translation>VARIAR</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards the other candidate</source>
            <translation>Hacia la otra variante</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Back to candidate {number}</source>
            <translation>Volver a la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Towards candidate {number}</source>
            <translation>Hacia la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Hide sliders</source>
            <translation>Ocultar controles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/vary.py"></location>
            <source>Show sliders</source>
            <translation>Mostrar controles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Compare</source>
            <translation>Comparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source> Compare</source>
            <translation> Comparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Hold to see the photo as it was opened</source>
            <translation>Mantener pulsado para ver la foto como se abrió</translation>
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
            <translation>nada marcado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>marked</source>
            <translation>marcada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired</source>
            <translation>reparada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired and saved</source>
            <translation>reparada y guardada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>not repaired</source>
            <translation>sin reparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>Bringing back unsaved work</source>
            <translation>Recuperando trabajo sin guardar</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>The oldest {n} steps of the history are not in it: they found no room.</source>
            <translation>
                <numerusform>El paso más antiguo del historial no está: no cabía.</numerusform>
                <numerusform>Los {n} pasos más antiguos del historial no están: no cabían.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>{name} {trouble}, so the project holds the photo itself.</source>
            <translation>{name} {trouble}, así que el proyecto contiene la propia foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Everything is as it was.</source>
            <translation>Todo está como estaba.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>around the hole</source>
            <translation>alrededor del hueco</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>as a face</source>
            <translation>como cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>from what is expected</source>
            <translation>de lo esperado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>at the rim</source>
            <translation>en el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>in softness</source>
            <translation>en suavidad</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>for its kind</source>
            <translation>por su tipo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Misfit, less is better: {losses}.</source>
            <translation>Desajuste, menos es mejor: {losses}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Candidate {number}, varied by hand.</source>
            <translation>Variante {number}, modificada a mano.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>The only answer of this method.</source>
            <translation>La única respuesta de este método.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match at the edge.</source>
            <translation>La que mejor encaja en el borde.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Closer at the edge than {number}</source>
            <translation>Más cercana en el borde que la {number}</translation>
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
            <translation>La que mejor encaja en conjunto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>As close at the edge as {number}</source>
            <translation>Tan cercana en el borde como la {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>A little looser at the edge</source>
            <translation>Algo más suelta en el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Looser at the edge</source>
            <translation>Más suelta en el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>brighter</source>
            <translation>más clara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>darker</source>
            <translation>más oscura</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>warmer</source>
            <translation>más cálida</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>cooler</source>
            <translation>más fría</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {count} photos was kept, the latest {when}: {listed}.</source>
            <translation>Se ha conservado trabajo sin guardar en {count} fotos, el último {when}: {listed}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>on {date} at {time}</source>
            <translation>el {date} a las {time}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {listed} was kept, as it was {when}.</source>
            <translation>Se ha conservado trabajo sin guardar en {listed}, tal como estaba {when}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>at {time}</source>
            <translation>a las {time}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring them back</source>
            <translation>Recuperarlas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring it back</source>
            <translation>Recuperarla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard all</source>
            <translation>Descartar todo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Looking for a face in {name}</source>
            <translation>Buscando una cara en {name}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now: repairs are drawn to its face.</source>
            <translation>{name} es ahora la foto de referencia: las reparaciones se acercan a su cara.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>{name} is the reference photo now, but only the method {title} looks at one.</source>
            <translation>{name} es ahora la foto de referencia, pero solo el método {title} la mira.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/references.py"></location>
            <source>Repairs are drawn to no reference photo any more.</source>
            <translation>Las reparaciones ya no siguen ninguna foto de referencia.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Taking what is shown.</source>
            <translation>Se toma lo que se ve.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>What is no longer marked is as it was in the photo.</source>
            <translation>Lo que ya no está marcado está otra vez como en la foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repaired in {seconds:.1f} s.</source>
            <translation>Reparado en {seconds:.1f} s.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Nothing has changed since the last repair. {key} tries other starts.</source>
            <translation>Nada ha cambiado desde la última reparación. {key} prueba otros inicios.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Press {first} to {last} to choose, hold {original} to compare.</source>
            <translation>Elegir con {first} a {last}, comparar con {original}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>It was being healed by hand just then; repair it now.</source>
            <translation>Se estaba corrigiendo a mano; repararla ahora.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Look through them, and press {first} to {last} to choose another candidate.</source>
            <translation>Revisarlas y pulsar de {first} a {last} para elegir otra variante.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repairing</source>
            <translation>Reparando</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The locked candidates are of another method, {method}: choose it again, or unlock them.</source>
            <translation>Las variantes bloqueadas son de otro método, {method}: elegirlo otra vez o desbloquearlas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>All candidates are locked: unlock one, or ask for more of them.</source>
            <translation>Todas las variantes están bloqueadas: desbloquear una o pedir más.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Every mask is repaired already.</source>
            <translation>Todas las máscaras están ya reparadas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>No open photo has a mask yet.</source>
            <translation>Ninguna foto abierta tiene aún máscara.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The others are as they were.</source>
            <translation>Las demás están como estaban.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask has changed since the repair, and new marks are not filled in what is saved: press Repair first to fill them.</source>
            <translation>La máscara ha cambiado desde la reparación y lo nuevo no está relleno en lo que se guarda: pulsar antes Reparar para rellenarlo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The faces have been placed or chosen anew since the repair, which is saved as it was: press Repair first to use them.</source>
            <translation>Las caras se han colocado o elegido de nuevo desde la reparación, que se guarda como estaba: pulsar antes Reparar para usarlas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>A project keeps all of it: {words}. Without one it is lost.</source>
            <translation>Un proyecto lo conserva todo: {words}. Sin él se pierde.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{n} steps of the history</source>
            <translation>
                <numerusform>el último paso</numerusform>
                <numerusform>{n} pasos del historial</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The repair of {name} is not saved.</source>
            <translation>La reparación de {name} no está guardada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Export…</source>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Save the Mask…</source>
            <translation>Guardar la máscara…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>the mask</source>
            <comment>in a list</comment>
            <translation>la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{count} candidates</source>
            <translation>{count} variantes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your retouching of {name} is not saved.</source>
            <translation>Los retoques de {name} no están guardados.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask of {name} is not saved.</source>
            <translation>La máscara de {name} no está guardada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your work of {name} is not saved.</source>
            <translation>El trabajo en {name} no está guardado.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saying.py"></location>
            <source>Mark the eyes</source>
            <translation>Marcar los ojos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>opened</source>
            <comment>participle</comment>
            <translation>abierto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>repaired</source>
            <comment>participle</comment>
            <translation>reparado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>saved</source>
            <comment>participle</comment>
            <translation>guardado</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were {done}.</source>
            <translation>
                <numerusform>Se ha {done} {n} de {total} fotos.</numerusform>
                <numerusform>Se han {done} {n} de {total} fotos.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were not {done}.</source>
            <translation>
                <numerusform>No se ha {done} {n} de {total} fotos.</numerusform>
                <numerusform>No se han {done} {n} de {total} fotos.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Stopped: {said}</source>
            <translation>Detenido: {said}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>No photo was {done}.</source>
            <translation>No se ha {done} ninguna foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were {done}.</source>
            <translation>Se han {done} las {total} fotos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>None of {total} photos were {done}.</source>
            <translation>No se ha {done} ninguna de las {total} fotos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was not {done}.</source>
            <translation>No se ha {done} la foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were not {done}.</source>
            <translation>No se han {done} las {total} fotos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was {done}.</source>
            <translation>Se ha {done} la foto.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>… and {count} more.</source>
            <translation>… y {count} más.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Photo {number} of {total} · </source>
            <translation>Foto {number} de {total} · </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Automatic</source>
            <translation>Automático</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Processor (CPU)</source>
            <translation>Procesador (CPU)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics card (CUDA)</source>
            <translation>Tarjeta gráfica (CUDA)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Graphics (Apple)</source>
            <translation>Gráficos (Apple)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{count} answers to choose among.</source>
            <translation>{count} respuestas entre las que elegir.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>This method has one answer.</source>
            <translation>Este método tiene una respuesta.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Settings</source>
            <translation>Ajustes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the networks run on: automatic takes the fastest</source>
            <translation>Dónde se ejecutan las redes: automático toma el más rápido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Asking for devices…</source>
            <translation>Consultando los dispositivos…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How holes in faces are filled</source>
            <translation>Cómo se rellenan los huecos en las caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>it is not here</source>
            <translation>no está aquí</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{sentence}.</source>
            <translation>{sentence}.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Look</source>
            <translation>Aspecto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Light or dark</source>
            <translation>Claro u oscuro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>What the window is written in</source>
            <translation>El idioma de la ventana</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Size of text</source>
            <translation>Tamaño del texto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>How large all words in the window are</source>
            <translation>El tamaño de todas las palabras de la ventana</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>Change shortcuts…</source>
            <translation>Cambiar atajos…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Change shortcuts</source>
            <translation>Cambiar atajos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>REPAIR</source>
            <translation>REPARACIÓN</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>FILES</source>
            <translation>ARCHIVOS</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>WINDOW</source>
            <translation>VENTANA</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <source>{device}: not in this computer</source>
            <translation>{device}: no en este equipo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/settings_dialog.py"></location>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Keys</source>
            <translation>Teclas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Choose an action, click into the field and press its new key.</source>
            <translation>Elegir una acción, hacer clic en el campo y pulsar su nueva tecla.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Find an action</source>
            <translation>Buscar una acción</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Type a part of its name, or what it does</source>
            <translation>Escribir parte de su nombre o lo que hace</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Actions</source>
            <translation>Acciones</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>New key</source>
            <translation>Tecla nueva</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Click here, then press the key</source>
            <translation>Hacer clic aquí y pulsar la tecla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Set</source>
            <translation>Asignar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Give the action this key, or take its key away</source>
            <translation>Dar esta tecla a la acción o quitarle la suya</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Reset all</source>
            <translation>Restablecer todo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is kept for “{held}”.</source>
            <translation>{key} se reserva para «{held}».</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Action</source>
            <translation>Acción</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Menu</source>
            <translation>Menú</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{keys}  (changed)</source>
            <translation>{keys}  (cambiado)</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take away</source>
            <translation>Quitar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is the key of “{owner}”, which would lose it.</source>
            <translation>{key} es la tecla de «{owner}», que la perdería.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take it</source>
            <translation>Tomarla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>The action would have no key.</source>
            <translation>La acción se quedaría sin tecla.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Change…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>By hand</source>
            <translation>A mano</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>  or  </source>
            <translation>  o  </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move in panels and dialogs</source>
            <translation>Moverse por paneles y diálogos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo</source>
            <translation>Arrastrar la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is drawn</source>
            <translation>Terminar lo dibujado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Stop and close</source>
            <translation>Detener y cerrar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Space</source>
            <comment>key</comment>
            <translation>Espacio</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo, while held</source>
            <translation>Arrastrar la foto mientras se mantiene</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Wheel</source>
            <comment>key</comment>
            <translation>Rueda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Zoom</source>
            <translation>Zoom</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <comment>key</comment>
            <translation>Ctrl+Rueda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Alt+Drag</source>
            <comment>key</comment>
            <translation>Alt+Arrastrar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Size of brush and eraser</source>
            <translation>Tamaño de pincel y borrador</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Take marks away, while held</source>
            <translation>Quitar marcas mientras se mantiene</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Return</source>
            <comment>key</comment>
            <translation>Intro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is being drawn</source>
            <translation>Terminar lo que se dibuja</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Arrows</source>
            <comment>key</comment>
            <translation>Flechas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move the selected face, or the line between before and after</source>
            <translation>Mover la cara seleccionada, o la línea entre antes y después</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>candidates apart</source>
            <translation>variantes dispares</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>far apart: a guess</source>
            <translation>muy dispares: una suposición</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>One answer: nothing to compare</source>
            <translation>Una respuesta: nada que comparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>The candidates agree everywhere</source>
            <translation>Las variantes coinciden en todo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/clone.py"></location>
            <source>Hold Alt and click the place to copy from.</source>
            <translation>Mantener Alt y hacer clic en el lugar del que copiar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/copying.py"></location>
            <source>Now brush where it is to go.</source>
            <translation>Ahora pintar donde debe ir.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click one eye of the face, or press Enter for a frame in the middle. Esc stops.</source>
            <translation>Hacer clic en un ojo de la cara o pulsar Intro para un marco en el centro. Esc termina.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Now click the other eye. Esc stops.</source>
            <translation>Ahora hacer clic en el otro ojo. Esc termina.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click the middle of the mouth to be more exact, or press Enter to do without it.</source>
            <translation>Hacer clic en el centro de la boca para más precisión o pulsar Intro para omitirlo.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The face is marked: drag its frame if it is not quite right, then press Repair.</source>
            <translation>La cara está marcada: arrastrar su marco si no encaja del todo y pulsar Reparar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The eyes are further apart than that: click the other one, or zoom in.</source>
            <translation>Los ojos están más separados: hacer clic en el otro o acercar la vista.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No face was added.</source>
            <translation>No se añadió ninguna cara.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No mouth can be there: {why}. Click it, or press Enter without.</source>
            <translation>Ahí no puede haber una boca: {why}. Hacer clic en ella o pulsar Intro para omitirla.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Hold Shift to turn in steps of 15°.</source>
            <translation>Mantener Mayús para girar en pasos de 15°.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Drag a face to move it, a corner to scale it, the gold knob to turn it. {key} adds a face.</source>
            <translation>Arrastrar la cara la mueve, una esquina la escala, el botón dorado la gira. {key} añade una.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>There is no face here yet: press {key} and click its two eyes.</source>
            <translation>Aquí aún no hay ninguna cara: pulsar {key} y hacer clic en sus dos ojos.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/mix.py"></location>
            <source>Select a repaired face with that candidate first.</source>
            <translation>Seleccionar antes una cara reparada con esa variante.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Drag a rectangle; Shift makes it square, Alt takes marks away.</source>
            <translation>Arrastrar un rectángulo; Mayús lo hace cuadrado, Alt quita marcas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Draw around the damage; with Alt marks are taken away.</source>
            <translation>Dibujar alrededor del daño; con Alt se quitan marcas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click corner after corner; Enter or a double click closes the outline.</source>
            <translation>Hacer clic esquina por esquina; Intro o doble clic cierra el contorno.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click an even stain; drag to the right to take more in, Alt takes marks away.</source>
            <translation>Hacer clic en una mancha uniforme; arrastrar a la derecha abarca más, Alt quita marcas.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Alt and click where to copy from, then brush over the damage.</source>
            <translation>Con Alt, hacer clic en el origen; luego pintar sobre el daño.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush another candidate into the face; painting with the chosen one takes it back.</source>
            <translation>Pintar otra variante en la cara; con la elegida se deshace.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush over a spot to heal it; Alt and click chooses where from.</source>
            <translation>Pintar sobre un punto para corregirlo; Alt y clic elige el origen.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Brush over the damage, then press Repair.</source>
            <translation>Pintar sobre el daño y pulsar Reparar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Cancelled; everything is as it was.</source>
            <translation>Cancelado; todo está como estaba.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Something failed inside ({kind}: {error}); nothing was changed.</source>
            <translation>Algo ha fallado en el programa ({kind}: {error}); no se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>This computer has too little free memory for that: close other programs, or make the photo smaller. Nothing was changed.</source>
            <translation>Este equipo tiene poca memoria libre para eso: cerrar otros programas o reducir la foto. No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{trouble} Nothing was changed.</source>
            <translation>{trouble} No se ha cambiado nada.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No face found.</source>
            <translation>No se encontró ninguna cara.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>The search for faces was cancelled; the next Repair looks for them.</source>
            <translation>Se canceló la búsqueda de caras; la próxima reparación las buscará.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Correct the suggestion with brush and eraser, then press Repair.</source>
            <translation>Corregir la propuesta con pincel y borrador y pulsar Reparar.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Opened as soon as this is done: {title}. {key} stops it.</source>
            <translation>Se abrirá en cuanto termine esto: {title}. {key} lo detiene.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces found.</source>
            <translation>
                <numerusform>Una cara encontrada.</numerusform>
                <numerusform>{n} caras encontradas.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces more found.</source>
            <translation>
                <numerusform>Una cara más encontrada.</numerusform>
                <numerusform>{n} caras más encontradas.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No other face was found; press {key} to mark the eyes of one.</source>
            <translation>No se encontró ninguna cara más; pulsar {key} para marcar los ojos de una.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No more damage was seen. {key} marks also what is doubtful.</source>
            <translation>No se ven más daños. {key} marca también lo dudoso.</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>File</source>
            <comment>menu</comment>
            <translation>Archivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open…</source>
            <comment>action</comment>
            <translation>Abrir…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open photos or projects</source>
            <comment>tip</comment>
            <translation>Abrir fotos o proyectos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paste a Photo</source>
            <comment>action</comment>
            <translation>Pegar una foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open what was copied: a picture or files</source>
            <comment>tip</comment>
            <translation>Abrir lo copiado: una imagen o archivos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open the Sample</source>
            <comment>action</comment>
            <translation>Abrir el ejemplo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Try it on a photo that comes with Facemend</source>
            <comment>tip</comment>
            <translation>Probar con una foto que trae Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Bring Back Unsaved Work…</source>
            <comment>action</comment>
            <translation>Recuperar trabajo sin guardar…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What a sudden end has left</source>
            <comment>tip</comment>
            <translation>Lo que dejó un cierre inesperado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Photo</source>
            <comment>action</comment>
            <translation>Cerrar la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close the photo that is shown</source>
            <comment>tip</comment>
            <translation>Cerrar la foto que se ve</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project</source>
            <comment>action</comment>
            <translation>Guardar proyecto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep mask, faces, candidates, steps</source>
            <comment>tip</comment>
            <translation>Conservar máscara, caras, variantes y pasos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project As…</source>
            <comment>action</comment>
            <translation>Guardar proyecto como…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In another file</source>
            <comment>tip</comment>
            <translation>En otro archivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export…</source>
            <comment>action</comment>
            <translation>Exportar…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the repaired photo</source>
            <comment>tip</comment>
            <translation>Guardar la foto reparada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export All Repaired…</source>
            <comment>action</comment>
            <translation>Exportar todas las reparadas…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save all repaired photos into a folder, replacing no file</source>
            <comment>tip</comment>
            <translation>Guardar todas las fotos reparadas en una carpeta sin reemplazar ningún archivo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Quit</source>
            <comment>action</comment>
            <translation>Salir</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Facemend</source>
            <comment>tip</comment>
            <translation>Cerrar Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Edit</source>
            <comment>menu</comment>
            <translation>Editar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Undo</source>
            <comment>action</comment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take back the last step</source>
            <comment>tip</comment>
            <translation>Deshacer el último paso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Redo</source>
            <comment>action</comment>
            <translation>Rehacer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Do it again</source>
            <comment>tip</comment>
            <translation>Hacerlo otra vez</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Extend Canvas…</source>
            <comment>action</comment>
            <translation>Ampliar el lienzo…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put margins on the photo and fill them, as a new file</source>
            <comment>tip</comment>
            <translation>Poner márgenes a la foto y rellenarlos, en un archivo nuevo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy as Command…</source>
            <comment>action</comment>
            <translation>Copiar como comando…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy the terminal's line that does what was done here</source>
            <comment>tip</comment>
            <translation>Copiar la línea de terminal que hace lo hecho aquí</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Change Shortcuts…</source>
            <comment>action</comment>
            <translation>Cambiar atajos…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give actions keys of your own</source>
            <comment>tip</comment>
            <translation>Dar teclas propias a las acciones</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Settings…</source>
            <comment>action</comment>
            <translation>Ajustes…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Device, care, names, language, light or dark theme, size of text, limits</source>
            <comment>tip</comment>
            <translation>Dispositivo, esmero, nombres, idioma, tema claro u oscuro, tamaño del texto, límites</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools</source>
            <comment>menu</comment>
            <translation>Herramientas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move</source>
            <comment>action</comment>
            <translation>Mover</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move the photo, click a face to select it</source>
            <comment>tip</comment>
            <translation>Mover la foto; un clic selecciona una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush</source>
            <comment>action</comment>
            <translation>Pincel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is to be repaired; Shift and a click go on in a straight line</source>
            <comment>tip</comment>
            <translation>Marcar lo que hay que reparar; Mayús y un clic continúan en línea recta</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Eraser</source>
            <comment>action</comment>
            <translation>Borrador</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take marks away</source>
            <comment>tip</comment>
            <translation>Quitar marcas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Rectangle</source>
            <comment>action</comment>
            <translation>Rectángulo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark a rectangle</source>
            <comment>tip</comment>
            <translation>Marcar un rectángulo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Lasso</source>
            <comment>action</comment>
            <translation>Lazo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what you draw around</source>
            <comment>tip</comment>
            <translation>Marcar lo que se rodea</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Polygon</source>
            <comment>action</comment>
            <translation>Lazo poligonal</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark corner by corner</source>
            <comment>tip</comment>
            <translation>Marcar esquina por esquina</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Magic Wand</source>
            <comment>action</comment>
            <translation>Varita mágica</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark an even-coloured stain</source>
            <comment>tip</comment>
            <translation>Marcar una mancha de color uniforme</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal Brush</source>
            <comment>action</comment>
            <translation>Pincel corrector</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal a spot by hand, no network</source>
            <comment>tip</comment>
            <translation>Corregir un punto a mano, sin red</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clone Brush</source>
            <comment>action</comment>
            <translation>Pincel de clonar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy from another place</source>
            <comment>tip</comment>
            <translation>Copiar de otro lugar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mix Brush</source>
            <comment>action</comment>
            <translation>Pincel mezclador</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paint another candidate into a face</source>
            <comment>tip</comment>
            <translation>Pintar otra variante en una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Place Faces</source>
            <comment>action</comment>
            <translation>Colocar caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move, scale, turn and choose faces</source>
            <comment>tip</comment>
            <translation>Mover, escalar, girar y elegir caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark or Take Away</source>
            <comment>action</comment>
            <translation>Marcar o quitar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush to eraser and back</source>
            <comment>tip</comment>
            <translation>De pincel a borrador y viceversa</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Smaller Brush</source>
            <comment>action</comment>
            <translation>Pincel más pequeño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush smaller</source>
            <comment>tip</comment>
            <translation>Hacer el pincel más pequeño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Larger Brush</source>
            <comment>action</comment>
            <translation>Pincel más grande</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush larger</source>
            <comment>tip</comment>
            <translation>Hacer el pincel más grande</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Softer Brush</source>
            <comment>action</comment>
            <translation>Pincel más suave</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a softer edge</source>
            <comment>tip</comment>
            <translation>Dar al pincel un borde más suave</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Harder Brush</source>
            <comment>action</comment>
            <translation>Pincel más duro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a harder edge</source>
            <comment>tip</comment>
            <translation>Dar al pincel un borde más duro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Pen Pressure</source>
            <comment>action</comment>
            <translation>Presión del lápiz</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A pen's pressure sets the size</source>
            <comment>tip</comment>
            <translation>La presión del lápiz determina el tamaño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>menu</comment>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Damage</source>
            <comment>action</comment>
            <translation>Proponer daños</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what looks scratched, dusty, torn or stamped, for you to correct</source>
            <comment>tip</comment>
            <translation>Marcar lo que parece rayado, con polvo, rasgado o sellado, para corregirlo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Also the Doubtful</source>
            <comment>action</comment>
            <translation>Proponer también lo dudoso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark also what may be no damage</source>
            <comment>tip</comment>
            <translation>Marcar también lo que quizá no sea daño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Only the Obvious</source>
            <comment>action</comment>
            <translation>Proponer solo lo evidente</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark only what is damage for certain</source>
            <comment>tip</comment>
            <translation>Marcar solo lo que es daño con certeza</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clear Mask</source>
            <comment>action</comment>
            <translation>Vaciar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take all marks away</source>
            <comment>tip</comment>
            <translation>Quitar todas las marcas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Invert Mask</source>
            <comment>action</comment>
            <translation>Invertir la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is not, and only that</source>
            <comment>tip</comment>
            <translation>Marcar lo que no lo está, y solo eso</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Grow Mask</source>
            <comment>action</comment>
            <translation>Expandir la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask larger all around</source>
            <comment>tip</comment>
            <translation>Ampliar la máscara por todo el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Shrink Mask</source>
            <comment>action</comment>
            <translation>Contraer la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask smaller all around</source>
            <comment>tip</comment>
            <translation>Reducir la máscara por todo el borde</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Feather Mask</source>
            <comment>action</comment>
            <translation>Difuminar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the mask a soft edge</source>
            <comment>tip</comment>
            <translation>Dar a la máscara un borde suave</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Import Mask…</source>
            <comment>action</comment>
            <translation>Importar máscara…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open a mask: a PNG of the photo's size</source>
            <comment>tip</comment>
            <translation>Abrir una máscara: un PNG del tamaño de la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export Mask…</source>
            <comment>action</comment>
            <translation>Exportar máscara…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the mask as a PNG: white = repair</source>
            <comment>tip</comment>
            <translation>Guardar la máscara como PNG: blanco = reparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Black Is Repaired</source>
            <comment>action</comment>
            <translation>Reparar lo negro</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In masks that are imported</source>
            <comment>tip</comment>
            <translation>En las máscaras importadas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reuse Last Mask</source>
            <comment>action</comment>
            <translation>Reutilizar la última máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The mask of the photo before</source>
            <comment>tip</comment>
            <translation>La máscara de la foto anterior</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Same Mask for All</source>
            <comment>action</comment>
            <translation>La misma máscara para todas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep it for the next photos</source>
            <comment>tip</comment>
            <translation>Conservarla para las próximas fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use This Mask on the Other Open Photos</source>
            <comment>action</comment>
            <translation>Usar esta máscara en las demás fotos abiertas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put it on all open photos of this size</source>
            <comment>tip</comment>
            <translation>Ponerla en todas las fotos abiertas de este tamaño</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Faces</source>
            <comment>menu</comment>
            <translation>Caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark the Eyes</source>
            <comment>action</comment>
            <translation>Marcar los ojos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Add a face by clicking its two eyes</source>
            <comment>tip</comment>
            <translation>Añadir una cara haciendo clic en sus dos ojos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find Faces</source>
            <comment>action</comment>
            <translation>Buscar caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Look again, also for removed faces</source>
            <comment>tip</comment>
            <translation>Buscar otra vez, también las quitadas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Face</source>
            <comment>action</comment>
            <translation>Cara siguiente</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the next face</source>
            <comment>tip</comment>
            <translation>Seleccionar la cara siguiente</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Face</source>
            <comment>action</comment>
            <translation>Cara anterior</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the face before</source>
            <comment>tip</comment>
            <translation>Seleccionar la cara anterior</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair This Face</source>
            <comment>action</comment>
            <translation>Reparar esta cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair the selected face, or leave it as it is</source>
            <comment>tip</comment>
            <translation>Reparar la cara seleccionada o dejarla como está</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reference Photo…</source>
            <comment>action</comment>
            <translation>Foto de referencia…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw repairs to another photo of the same person</source>
            <comment>tip</comment>
            <translation>Acercar las reparaciones a otra foto de la misma persona</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>No Reference Photo</source>
            <comment>action</comment>
            <translation>Ninguna foto de referencia</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Draw them to no other photo</source>
            <comment>tip</comment>
            <translation>No acercarlas a ninguna otra foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Remove Face</source>
            <comment>action</comment>
            <translation>Quitar la cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The selected face is none</source>
            <comment>tip</comment>
            <translation>La seleccionada no es una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>menu</comment>
            <translation>Reparación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>action</comment>
            <translation>Reparar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill what is marked</source>
            <comment>tip</comment>
            <translation>Rellenar lo marcado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Roll Again</source>
            <comment>action</comment>
            <translation>Generar otras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The same mask with other candidates; locked ones stay</source>
            <comment>tip</comment>
            <translation>La misma máscara con otras variantes; las bloqueadas se quedan</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair All Open Photos</source>
            <comment>action</comment>
            <translation>Reparar todas las fotos abiertas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair every open photo that has a mask, one after the other</source>
            <comment>tip</comment>
            <translation>Reparar una tras otra todas las fotos abiertas que tienen máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use What Is Shown</source>
            <comment>action</comment>
            <translation>Usar lo que se ve</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop the search and keep what it shows</source>
            <comment>tip</comment>
            <translation>Detener la búsqueda y conservar lo que muestra</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Cancel</source>
            <comment>action</comment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop, leaving everything as it was</source>
            <comment>tip</comment>
            <translation>Detener y dejar todo como estaba</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>View</source>
            <comment>menu</comment>
            <translation>Ver</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fit</source>
            <comment>action</comment>
            <translation>Encajar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the whole photo</source>
            <comment>tip</comment>
            <translation>Mostrar la foto entera</translation>
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
            <translation>Un píxel de la foto por píxel de pantalla</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom In</source>
            <comment>action</comment>
            <translation>Acercar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Closer</source>
            <comment>tip</comment>
            <translation>Más cerca</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom Out</source>
            <comment>action</comment>
            <translation>Alejar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Further away</source>
            <comment>tip</comment>
            <translation>Más lejos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Face Frames</source>
            <comment>action</comment>
            <translation>Marcos de las caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the faces' frames</source>
            <comment>tip</comment>
            <translation>Mostrar los marcos de las caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>action</comment>
            <translation>Máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the mask</source>
            <comment>tip</comment>
            <translation>Mostrar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Where Candidates Disagree</source>
            <comment>action</comment>
            <translation>Dónde discrepan las variantes</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark where the candidates of a face are far apart</source>
            <comment>tip</comment>
            <translation>Marcar dónde son muy dispares las variantes de una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill While Painting</source>
            <comment>action</comment>
            <translation>Rellenar al pintar</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>While you mark a face, its fill follows the brush</source>
            <comment>tip</comment>
            <translation>Al marcar una cara, su relleno sigue al pincel</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The Original</source>
            <comment>action</comment>
            <translation>El original</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The photo as it was opened: while the key is held, or until you choose this again</source>
            <comment>tip</comment>
            <translation>La foto como se abrió: mientras se mantiene la tecla, o hasta elegir esto de nuevo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Split</source>
            <comment>action</comment>
            <translation>Comparar: dividido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before and after, cut by a line to drag or to move by the arrow keys</source>
            <comment>tip</comment>
            <translation>Antes y después, partidos por una línea que se arrastra o se mueve con las flechas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Side by Side</source>
            <comment>action</comment>
            <translation>Comparar: lado a lado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before left, after right</source>
            <comment>tip</comment>
            <translation>Antes a la izquierda, después a la derecha</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Difference</source>
            <comment>action</comment>
            <translation>Comparar: diferencia</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What has changed, brightened; black is unchanged</source>
            <comment>tip</comment>
            <translation>Lo que ha cambiado, aclarado; lo negro no ha cambiado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Photo</source>
            <comment>action</comment>
            <translation>Foto siguiente</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the next open photo</source>
            <comment>tip</comment>
            <translation>Mostrar la siguiente foto abierta</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Photo</source>
            <comment>action</comment>
            <translation>Foto anterior</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the open photo before</source>
            <comment>tip</comment>
            <translation>Mostrar la foto abierta anterior</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Panels</source>
            <comment>action</comment>
            <translation>Paneles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show all panels, or hide them for the photo alone</source>
            <comment>tip</comment>
            <translation>Mostrar todos los paneles u ocultarlos para ver solo la foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools Panel</source>
            <comment>action</comment>
            <translation>Panel de herramientas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the tools</source>
            <comment>tip</comment>
            <translation>Mostrar o cerrar las herramientas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Results Panel</source>
            <comment>action</comment>
            <translation>Panel de resultados</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close candidates, faces</source>
            <comment>tip</comment>
            <translation>Mostrar o cerrar variantes y caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>History Panel</source>
            <comment>action</comment>
            <translation>Panel de historial</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the history</source>
            <comment>tip</comment>
            <translation>Mostrar o cerrar el historial</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair Panel</source>
            <comment>action</comment>
            <translation>Panel de reparación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close how to repair</source>
            <comment>tip</comment>
            <translation>Mostrar o cerrar cómo se repara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Photos Panel</source>
            <comment>action</comment>
            <translation>Panel de fotos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show or close the open photos</source>
            <comment>tip</comment>
            <translation>Mostrar o cerrar las fotos abiertas</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reset Panels</source>
            <comment>action</comment>
            <translation>Restablecer los paneles</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All panels, where they were at first</source>
            <comment>tip</comment>
            <translation>Todos los paneles donde estaban al principio</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Help</source>
            <comment>menu</comment>
            <translation>Ayuda</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find a Command…</source>
            <comment>action</comment>
            <translation>Buscar un comando…</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Type what you want to do</source>
            <comment>tip</comment>
            <translation>Escribir lo que se quiere hacer</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keyboard Shortcuts</source>
            <comment>action</comment>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All keys on one sheet</source>
            <comment>tip</comment>
            <translation>Todas las teclas en una hoja</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take the Tour</source>
            <comment>action</comment>
            <translation>Hacer el recorrido</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Five steps over this window</source>
            <comment>tip</comment>
            <translation>Cinco pasos sobre esta ventana</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy Diagnostic</source>
            <comment>action</comment>
            <translation>Copiar diagnóstico</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy what helps to find a fault: versions, device, log; no names of photos</source>
            <comment>tip</comment>
            <translation>Copiar lo que ayuda a hallar un fallo: versiones, dispositivo, registro; ningún nombre de foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>About Facemend</source>
            <comment>action</comment>
            <translation>Acerca de Facemend</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Versions, device, weights and licences</source>
            <comment>tip</comment>
            <translation>Versiones, dispositivo, pesos y licencias</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>stroke</source>
            <comment>step</comment>
            <translation>trazo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing</source>
            <comment>step</comment>
            <translation>borrado</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>rectangle</source>
            <comment>step</comment>
            <translation>rectángulo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing rectangle</source>
            <comment>step</comment>
            <translation>borrado con rectángulo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lasso</source>
            <comment>step</comment>
            <translation>lazo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing lasso</source>
            <comment>step</comment>
            <translation>borrado con lazo</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>polygon</source>
            <comment>step</comment>
            <translation>polígono</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing polygon</source>
            <comment>step</comment>
            <translation>borrado con polígono</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>magic wand</source>
            <comment>step</comment>
            <translation>varita mágica</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing with the wand</source>
            <comment>step</comment>
            <translation>borrado con la varita</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>suggested damage</source>
            <comment>step</comment>
            <translation>daños propuestos</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>imported mask</source>
            <comment>step</comment>
            <translation>máscara importada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>reused mask</source>
            <comment>step</comment>
            <translation>máscara reutilizada</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>mask of another photo</source>
            <comment>step</comment>
            <translation>máscara de otra foto</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>clear mask</source>
            <comment>step</comment>
            <translation>vaciar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>invert mask</source>
            <comment>step</comment>
            <translation>invertir la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>grow mask</source>
            <comment>step</comment>
            <translation>expandir la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>shrink mask</source>
            <comment>step</comment>
            <translation>contraer la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>feather mask</source>
            <comment>step</comment>
            <translation>difuminar la máscara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>healing</source>
            <comment>step</comment>
            <translation>corrección</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>cloning</source>
            <comment>step</comment>
            <translation>clonación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>find faces</source>
            <comment>step</comment>
            <translation>buscar caras</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>choosing a face</source>
            <comment>step</comment>
            <translation>elegir una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>leaving a face out</source>
            <comment>step</comment>
            <translation>dejar fuera una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>remove face</source>
            <comment>step</comment>
            <translation>quitar una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>add face</source>
            <comment>step</comment>
            <translation>añadir una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>moving a face</source>
            <comment>step</comment>
            <translation>mover una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>scaling a face</source>
            <comment>step</comment>
            <translation>escalar una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>turning a face</source>
            <comment>step</comment>
            <translation>girar una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>placing a face</source>
            <comment>step</comment>
            <translation>colocar una cara</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>repair</source>
            <comment>step</comment>
            <translation>reparación</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>candidate {number}</source>
            <comment>step</comment>
            <translation>variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>paint candidate {number}</source>
            <comment>step</comment>
            <translation>pintar la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lock candidate {number}</source>
            <comment>step</comment>
            <translation>bloquear la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>unlock candidate {number}</source>
            <comment>step</comment>
            <translation>desbloquear la variante {number}</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>opacity {percent} %</source>
            <comment>step</comment>
            <translation>opacidad {percent} %</translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>vary</source>
            <comment>step</comment>
            <translation>variar</translation>
        </message>
    </context>
</TS>
