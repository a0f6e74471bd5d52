<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>Facemend</name>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>the header is not an object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: this is the discriminator of {partner}: choose that file.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged (no discriminator).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights need {name} beside them: put it there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{beside}: this is not the discriminator of {name}: put both files of one export there.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is unexpected.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights cannot be read ({why}); choose another method or put the file back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>another format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: these weights were not made by this version of Facemend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the weights' header is damaged ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: not a readable safetensors file ({reason}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is {shape}, not {expected}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} is of type {dtype}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/checkpoint.py"></location>
            <source>{path}: the tensor {name} holds NaN or infinity.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/latent_search.py"></location>
            <source>trying {starts} starts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/latent_search.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>The weights {name} answer with no picture: choose another method.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent search</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches a DCGAN's faces for those that agree with what is left (S1)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Latent, uniform</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with a DCGAN whose numbers are drawn evenly from [-1, 1] (S4)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of an upsampling tanh GAN, 80 pixels wide and closer up (S3)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Upsampling GAN, half</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the same with half the filters, as S3 completes with</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Residual GAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>searches the faces of a residual GAN, which S3 wished for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Context encoder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained to reconstruct: fast and soft (S2's CNN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting GAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of a GAN with pooling and dense layers (S2's GAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Inpainting DCGAN</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of an encoder-decoder trained against a discriminator (S2's DCGAN)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>Faithful</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of our own U-Net: the expected fill, the one with the least error</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>One shot</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>one pass of the same with chance as an input: as many sharp answers as are asked for</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fast marching fill, no network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>OpenCV's fluid dynamics fill, no network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>there is no method '{name}': choose one of {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <location filename="../../engine/completion/one_shot.py"></location>
            <source>filling</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/methods.py"></location>
            <source>the method '{name}' has no weights here: make them by `python -m training train {recipe}` and `python -m training export {recipe}`.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory for more than {n} candidates.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} has too little memory; the CPU is used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>{title} failed ({reason}); the CPU is used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/completion/surviving.py"></location>
            <source>This computer has too little free memory to complete a face: close other programs.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for damage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/damage.py"></location>
            <source>Following scratches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>damage network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/damage_net.py"></location>
            <source>sees no damage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>This computer has no usable {name} device; the CPU is used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/device.py"></location>
            <source>CPU, {n} threads</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/device.py"></location>
            <source>The {kind} device failed ({reason}); the CPU is used instead.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{scale:.1f} photo pixels per crop pixel</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>very small: a rough repair</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>It is very small: the photo is coarser than the crop that is filled, so little of it can be known.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>mostly hidden: a guess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>{share:.0%} of it cannot be seen: the repair is a guess at whose face it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>both eyes hidden: a guess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/doubts.py"></location>
            <source>Both eyes are hidden: the repair is a guess at whose face it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/exemplar/fill.py"></location>
            <source>copying patches</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} already exists: choose another name or allow overwriting.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{folder} is not a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} could not be written ({reason}); choose another folder or free some space.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/files.py"></location>
            <source>{path} already exists: choose another name.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>it is no TIFF structure</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory has more entries than a file can</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} holds no whole numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>a directory lies beyond the end of the file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/ifd.py"></location>
            <source>tag {tag} has no room for {value}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>landmark network</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/landmark_net.py"></location>
            <source>gives no landmarks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/limits.py"></location>
            <source>{path} has {size} MB, more than the {most} that are read: make it smaller or, if you trust it, raise max_megabytes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>shows an edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/looks.py"></location>
            <source>is softer than the photo around it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is {width} x {height} pixels but the photo is {photo_width} x {photo_height}: give a mask of the photo's upright size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>it holds floating-point values</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} is not a mask: give a PNG, white = repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/mask.py"></location>
            <source>{path} cannot be read as a mask: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>put the file back or reinstall Facemend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this is not a {name} that OpenCV can run; {back}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: this network {lacks}; {back}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/onnx_net.py"></location>
            <source>{path}: the {name} cannot be read ({why}); {back}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/avif.py"></location>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <source>its {bits} bits cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>EXIF (camera, date, place)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>its colour profile</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>the extended part of XMP</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>IPTC captions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>comments</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>PNG texts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} has no transparency: it will be lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has {bits} bits a channel: {title} is saved with 8.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} is CMYK: it will be saved as RGB.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a palette: it will be saved in full colour.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>GIF has 256 colours at most: every pixel may change.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>A JPEG has no room for the camera's maker notes: not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>The extended part of XMP tells of a place: it is left out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{name} has a preview in the camera's maker notes that shows it unrepaired: it stays.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} is encoded with loss: every pixel may change by a few levels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/changes.py"></location>
            <source>{title} does not hold {lost}: not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>jpeglib is not installed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be read ({error})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/coefficients.py"></location>
            <source>its coefficients cannot be written ({error})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>holds several pictures: only the first is opened and saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/content.py"></location>
            <source>{name} has {width} x {height} pixels, more than the {most} million that are opened: make it smaller or, if you trust it, raise max_megapixels.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>{name} is a HEIC: install pillow-heif to open it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/heif.py"></location>
            <source>has a map of depth or brightness, which is not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>holds more after its picture (another picture or a video), which is not saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg.py"></location>
            <source>its metadata is longer than a JPEG's segments may be</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/jpeg2000.py"></location>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {bits} bits a channel: it will be saved with {stored}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>it does not start like a JPEG</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/markers.py"></location>
            <source>a JPEG segment is cut short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: its profile or metadata may be damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/opencv.py"></location>
            <source>OpenCV cannot encode it: {err}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} cannot be read: {why}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{path} is larger than this machine's memory.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/opening.py"></location>
            <source>{name} {note}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: HEIC is written only where pillow-heif is installed; choose .jpg, .png or .avif.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: camera raw files are only read; choose .tif, .png or .jpg.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: end the name in {endings} to choose a format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{path}: a {title} ends in {endings}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a quality to choose: leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>A quality is a number from 1 to 100, not {quality}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} is written without a subsampling to choose: leave it out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/options.py"></location>
            <source>{title} without loss has no subsampling: give a quality, too.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/plain.py"></location>
            <source>has a palette: it will be saved in full colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>it does not start like a PNG</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../engine/photo/png.py"></location>
            <source>has {n} bits a pixel: it will be saved with 8</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../engine/photo/png.py"></location>
            <source>its 16 bits cannot be read</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>by at most {largest} of {levels} levels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {kept} of {total} JPEG blocks ({share:.1f} %) kept as they were; in those beside it {changed} pixels changed, {by}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask</source>
            <comment>in a sentence</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: encoded with loss, changed {by}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The file does not say what was repaired: it has no room for that.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>The thumbnail was dropped: a new one has no room in its place.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>{path} has another size than the photo: it was not saved whole.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: 0 changed (at the file's 8 bits a channel).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/proof.py"></location>
            <source>Pixels outside {area}: {changed} changed, {by}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>is a camera raw file: it is developed, and saved in another format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/raw.py"></location>
            <source>{name} is a camera raw file: install rawpy to open it, or export a TIFF elsewhere.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>a JPEG, PNG, TIFF, WebP, HEIC, AVIF, JPEG 2000, GIF, BMP or camera raw file</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is no TIFF and has no pages: leave the page out.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged or not a photo this program knows: give {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known: give {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/reading.py"></location>
            <source>{name} is damaged, or a kind of {kind} that is not known ({why}): give {known}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: {count} pixels outside the mask had been changed, which must not happen; please report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} could not be written as {title} ({reason}); choose another format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written, as pixels outside the mask would have changed ({changed} of them, by up to {largest} of {levels} levels); choose another format and please report it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/saving.py"></location>
            <source>{path} was not written: what was encoded cannot be read again ({error}); choose another format.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>it has no pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages ({listed}): say which to open.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>{name} has {pages} pages and no page {page}: name another.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>is stored in a way that is read only: it will be stored anew</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has Photoshop layers, which show it unrepaired: they will be left out</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff.py"></location>
            <source>has {several} pages: only the one that is open will be saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_strips.py"></location>
            <source>its samples take {size} MB: raise max_megapixels for them</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_strips.py"></location>
            <source>its samples are cut short</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/tiff_writing.py"></location>
            <source>a TIFF holds no more than 4 gigabytes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its data is damaged, and no JPEG can hold what it decodes to</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/photo/transplant.py"></location>
            <source>its sampling factors are no multiples of each other</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies far from the eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the eyes are no points of the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the two eyes fall into one point</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/placement.py"></location>
            <source>the mouth lies on the eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is a zip file, but no Facemend project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: it lists parts twice, or too many.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part is not what its name says.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged or no Facemend project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} holds {filename!r}, which is no part of a project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is encrypted: projects are not.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} unpacks to {file_size:,} bytes of text, more than the {document_limit:,} that are read.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is packed in a way that projects are not, and unpacks to {file_size:,} bytes: it is not opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is larger than a project's text may be.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged: a part of it is missing.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/archive.py"></location>
            <source>{path} is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'sha256' is no hash</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'type' is none that is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another size than it must have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>'{name}' has another depth than it must have</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>{path} unpacks to {unpacked:,.1f} GB or more, and {most} GB at most are opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/arrays.py"></location>
            <source>a retouched tile lies beyond the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/export.py"></location>
            <source>The project holds no repair yet: open it and press Repair, or give its mask to facemend repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{text} is no number</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no whole number from {low} to {high}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no number from {low:g} to {high:g}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no text of up to {longest} letters</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>its text is no JSON</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>{title} is no object</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is neither true nor false</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is not {count} numbers</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no file's name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no object, or too large</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no list, or too long</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>an entry of '{name}'</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/fields.py"></location>
            <source>'{name}' is no box within its picture</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}; the photo that the project holds was taken.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>This picture came from no file: export it first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is being changed: wait, then open the project again.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} is another photo than the project says: it is damaged.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>is missing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>has changed</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>cannot be read ({why})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/original.py"></location>
            <source>{path} {trouble}: the project needs the photo as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is larger or smaller than is said of it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/packed.py"></location>
            <source>an array is damaged</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'{kind}' is no step that is known</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'method' or 'device' is no name</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} was made by another version of Facemend ({stated}): open it with that one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} is of a photo of {width} x {height} pixels, more than the {most} million that are opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a candidate is chosen that there is not</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repair has no mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'weights' are no hashes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a repaired face has no candidate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a face's landmarks are none</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>{path} is damaged: {error}; open an older copy of it, or the photo.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>'painted' is of candidates that lie in different places</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/project/reading.py"></location>
            <source>a group of steps is empty</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/proposals.py"></location>
            <source>OpenCV's file {path} is missing or damaged; reinstall Facemend.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>No face was found under the mask: it was filled from its surroundings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask touches no face: it was filled from its surroundings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Of the faces under the mask none is chosen: only what is beside them was filled.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Filling the background</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>The mask is empty: mark what is to be repaired first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>What is marked lies within faces that are not chosen: choose them to repair them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Face {number}: its fill {fault}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Finding faces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Loading the weights</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Part of face {number}'s damage lies within a face that is not chosen: that part stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Completing face {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>Blending face {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/repair.py"></location>
            <source>{title} · {message}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is nothing around the spot to heal it from: mark less of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/retouch.py"></location>
            <source>There is no room around the spot to heal it from: mark less of it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} and {then}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} or {then}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first}, {then}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../engine/sentence.py"></location>
            <source>{first} {then}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Repairs photographs of people. It works offline; nothing leaves this computer.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>The code is under the Apache License 2.0, the weights are under CC BY-NC-SA 4.0: not for commercial use. The window is made with Qt {version} and Qt for Python under the LGPL 3: they are shared libraries, which you may replace with your own builds.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>About Facemend</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>Licences</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/about.py"></location>
            <source>LICENCES</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Choose Candidate {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take candidate {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Undo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo {step}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/actions.py"></location>
            <source>Redo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>Something failed inside ({kind}: {error}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/autosave.py"></location>
            <source>{trouble} Your work goes on, but a crash would lose it: save it as a project.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Difference</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>Before</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/canvas.py"></location>
            <source>After</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>seed {seed}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/captions.py"></location>
            <source>{number} of {total} · {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Rose</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Orange</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Green</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Cyan</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/colours.py"></location>
            <source>Violet</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/crash.py"></location>
            <source>Something went wrong inside Facemend ({kind}: {error}). Your photo is unharmed; the details are in {path}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos ({endings})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Photos and projects ({endings})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>All files (*)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Masks (*.png)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project with the photo in it ({endings})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Project beside the photo, small ({endings})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Find the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Open photos or projects</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save the project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Import a mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Which part of {name} is to be repaired?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>This is asked once; Mask › Black Is Repaired changes it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The white part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>The black part</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Export the repaired photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export the mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Export all repaired photos into a folder</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Save Project</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>{name} is the photo you opened.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original? It cannot be had back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Replace the original</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Discard all {count}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/dialogs.py"></location>
            <source>Its file has been changed since by another program.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/document.py"></location>
            <source>{name}, page {page}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every pixel outside the mask stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Every block of the JPEG that the mask does not touch stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Full detail (4:4:4)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail across (4:2:2)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Half the detail both ways (4:2:0)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Keep where the photo was taken (GPS)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Say in the file what was repaired, and how</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Save as…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>About {size} (the photo: {own})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Cannot be said before it is saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Format</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Quality</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Colours</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Place</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Repair</source>
            <comment>noun</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>As the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/export_dialog.py"></location>
            <source>Without loss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>{name}: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saving {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>the mask and your retouching</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Saved as {name}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>saved in {folder}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/exports.py"></location>
            <source>Pixels outside the masks: 0 changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>Face {number} · {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>stays as it is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/frames.py"></location>
            <source>{scale:.1f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/healing.py"></location>
            <source>Healing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/mask_jobs.py"></location>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <location filename="../../inpaint_gui/reading.py"></location>
            <source>Opening {name}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>{path} is a folder: drop photos.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Looking for faces</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Estimating the size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Laying out the candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Loading model…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/jobs.py"></location>
            <source>Looking for faces behind the damage</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be written to.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>{folder} could not be made ({why}).</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/kept_work.py"></location>
            <source>a photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/look.py"></location>
            <source>Its colour profile cannot be read: the photo is shown as sRGB, and keeps the profile when saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask of the photo before is reused.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>{count} more</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>There is no mask of another photo yet: mark one, then open the next.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The last mask is {mask_width} x {mask_height} pixels and does not fit {name} of {width} x {height}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is on {n} other photos, too; in each, undo takes it back.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>The mask is of {width} x {height} pixels and was not put on {names}: another size.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>It was not put on {names}: being repaired just now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Grow Mask by {pixels} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrink Mask by {pixels} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feather Mask by {pixels} px</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Growing the mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Shrinking the mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/masks.py"></location>
            <source>Feathering the mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>Find the photo…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/opening.py"></location>
            <source>There is nothing to paste: copy a picture, or photos' files.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Open a page</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Pages</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>{name} has {count} pages. Which one?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/page_dialog.py"></location>
            <source>Page {number} — {width} × {height}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Brush over the damage, then press Repair: the answers to choose from appear here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>The answers to choose from appear here.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Opacity of the fill</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>How much of the photo shows through what was filled</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>CANDIDATES</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Opacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Filled from its surroundings.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>This face is not in the repair: select one that is done.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Locked: the next roll keeps it. {words}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Use This Candidate</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Paint It into the Face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Unlock</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Lock for the Next Roll</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>With strokes of {numbers}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/candidates.py"></location>
            <source>Roll again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>No face was found: mark its eyes, or what is marked is filled from around it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Mark eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Add a face: mark the eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Find again</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>FACES</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Face {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Repair face {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>{resolution}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>done</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not chosen: it stays as it is.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Placed by hand.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/faces.py"></location>
            <source>Not looked for yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Repair all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Export all…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>+ Add photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>Open photos</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>photo {number} of {total}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/filmstrip.py"></location>
            <source>being repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>What do you want to do?</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Command</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/finder.py"></location>
            <source>Commands</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>Beginning</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>History</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/history.py"></location>
            <source>HISTORY</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>Aligned face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/inset.py"></location>
            <source>The face as it is repaired: well placed if eyes and mouth are on the crosses</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Mask opacity</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Pixels to grow, shrink or feather by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Colour</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Edge by</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Grow</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Shrink</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Feather</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Invert</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/mask_menu.py"></location>
            <source>Clear</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss (Esc)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/notice.py"></location>
            <source>Dismiss</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Untouched outside the mask.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Method</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>HOW</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Repair</source>
            <comment>verb</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/options.py"></location>
            <source>Stop</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>Not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{name}, not found</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/recent.py"></location>
            <source>{path} is not there any more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Choose photos; they can be dropped and pasted here, too</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Drop a photo to mend it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>Open a photo…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>or try the sample</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/start.py"></location>
            <source>RECENT</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>Esc cancels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>loss {loss:.3f}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/status.py"></location>
            <source>{seconds} s left</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tile.py"></location>
            <source>{name}, locked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate to paint</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>What the mix brush paints; the chosen one takes it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The mask's colour and opacity; grow, shrink, feather</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mask</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels ({smaller} and {larger}, Ctrl and wheel)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is ({softer} and {harder})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Brush size</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>The brush's diameter in photo pixels</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Brush hardness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How clean the brush's edge is</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Tolerance</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>How far from the colour it goes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Hardness</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Mark, or take marks away ({swap})</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Takes away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Marks</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number} (back)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/tool_options.py"></location>
            <source>Candidate {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source> Compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>Hold to see the photo as it was opened (hold \)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.0f} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/panels/zoom.py"></location>
            <source>{zoom:.1f} %</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>nothing marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>marked</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>repaired and saved</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/photo_state.py"></location>
            <source>not repaired</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>Bringing back unsaved work</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>{name} {trouble}, so the project holds the photo itself.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/project_jobs.py"></location>
            <source>The oldest {n} steps of the history are not in it: they found no room.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/projects.py"></location>
            <source>Everything is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reading.py"></location>
            <source>Opened as soon as this is done: {title}. Esc stops it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>The only answer of this method.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match at the edge.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Closer at the edge than {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}; {tone}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>{fit}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Best match overall.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>As close at the edge as {number}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>A little looser at the edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>Looser at the edge</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>brighter</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>darker</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>warmer</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/reasons.py"></location>
            <source>cooler</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {count} photos was kept, the latest {when}: {listed}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>on {date} at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Unsaved work on {listed} was kept, as it was {when}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>at {time}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring them back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Bring it back</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/recovery.py"></location>
            <source>Discard</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repaired in {seconds:.1f} s.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Press 1 to {count} to choose, hold \ to compare.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>It was being healed by hand just then; repair it now.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Look through them, and press 1 to 9 to choose another candidate.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The locked candidates are of another method, {method}: choose it again, or unlock them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>All candidates are locked: unlock one, or ask for more of them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Every mask is repaired already.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>No open photo has a mask yet.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>The others are as they were.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/repairs.py"></location>
            <source>Repairing</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask has changed since the repair, and new marks are not filled in what is saved: press Repair first to fill them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The faces have been placed or chosen anew since the repair, which is saved as it was: press Repair first to use them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>A project keeps all of it: {words}. Without one it is lost.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{n} steps of the history</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The repair of {name} is not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Export…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Save the Mask…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>the mask</source>
            <comment>in a list</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>{count} candidates</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your retouching of {name} is not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>The mask of {name} is not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/saving.py"></location>
            <source>Your work of {name} is not saved.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>opened</source>
            <comment>participle</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>repaired</source>
            <comment>participle</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>saved</source>
            <comment>participle</comment>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were {done}.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/series.py"></location>
            <source>{n} of {total} photos were not {done}.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Stopped: {said}</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>No photo was {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>None of {total} photos were {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was not {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>All {total} photos were not {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>The photo was {done}.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>… and {count} more.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/series.py"></location>
            <source>Photo {number} of {total} · </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Choose an action, click into the field and press its new key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Change shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Find an action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Actions</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>New key</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Set</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Reset all</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is kept for “{held}”.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Action</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Menu</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Keys</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{keys}  (changed)</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take away</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>{key} is the key of “{owner}”, which would lose it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>Take it</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_dialog.py"></location>
            <source>The action would have no key.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Keyboard shortcuts</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>Change…</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>By hand</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcut_sheet.py"></location>
            <source>  or  </source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>See the original</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is drawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>See the original, while held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Space</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Drag the photo, while held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Wheel</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Zoom</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Ctrl+Wheel</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Alt+Drag</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Size of brush and eraser</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Take marks away, while held</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Return</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Finish what is being drawn</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Arrows</source>
            <comment>key</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/shortcuts.py"></location>
            <source>Move the selected face</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>candidates apart</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>far apart: a guess</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>One answer: nothing to compare</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/spread.py"></location>
            <source>The candidates agree everywhere</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/clone.py"></location>
            <source>Hold Alt and click the place to copy from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/copying.py"></location>
            <source>Now brush where it is to go.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click one eye of the face, or press Enter for a frame in the middle. Esc stops.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Now click the other eye. Esc stops.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>Click the middle of the mouth to be more exact, or press Enter to do without it.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The face is marked: drag its frame if it is not quite right, then press Repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>The eyes are further apart than that: click the other one, or zoom in.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No face was added.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/eyes.py"></location>
            <source>No mouth can be there: {why}. Click it, or press Enter without.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Drag a face to move it, a corner to scale it, the gold knob to turn it. A adds a face.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>There is no face here yet: press A and click its two eyes.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/faces.py"></location>
            <source>Hold Shift to turn in steps of 15°.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/mix.py"></location>
            <source>Select a repaired face with that candidate first.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Drag a rectangle; Shift makes it square, Alt takes marks away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Draw around the damage; with Alt marks are taken away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click corner after corner; Enter or a double click closes the outline.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Click an even stain; drag to the right to take more in, Alt takes marks away.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Alt and click where to copy from, then brush over the damage.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush another candidate into the face; painting with the chosen one takes it back.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/tools/toolbox.py"></location>
            <source>Brush over a spot to heal it; Alt and click chooses where from.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/window.py"></location>
            <source>Mark the eyes</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Brush over the damage, then press Repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Cancelled; everything is as it was.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Something failed inside ({kind}: {error}); nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>This computer has too little free memory for that: close other programs, or make the photo smaller. Nothing was changed.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No face found.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>The search for faces was cancelled; the next Repair looks for them.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>Correct the suggestion with brush and eraser, then press Repair.</source>
            <translation type="unfinished"></translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces found.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../inpaint_gui/work.py"></location>
            <source>{n} faces more found.</source>
            <translation type="unfinished">
                <numerusform></numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No other face was found; press A to mark the eyes of one.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/work.py"></location>
            <source>No more damage was seen. Shift+D marks also what is doubtful.</source>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>File</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open photos or projects</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paste a Photo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open what was copied: a picture or files</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open the Sample</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Try it on a photo that comes with Facemend</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Bring Back Unsaved Work…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What a sudden end has left</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Photo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close the photo that is shown</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep mask, faces, candidates, steps</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save Project As…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In another file</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the repaired photo</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export All Repaired…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save all repaired photos into a folder, replacing no file</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Quit</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Close Facemend</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Edit</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Undo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take back the last step</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Redo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Do it again</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Change Shortcuts…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give actions keys of your own</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Tools</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move the photo, click a face to select it</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is to be repaired</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Eraser</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take marks away</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Rectangle</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark a rectangle</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Lasso</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what you draw around</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Polygon</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark corner by corner</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Magic Wand</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark an even-coloured stain</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Heal a spot by hand, no network</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clone Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Copy from another place</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mix Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Paint another candidate into a face</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Place Faces</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Move, scale, turn and choose faces</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark or Take Away</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Brush to eraser and back</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Smaller Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush smaller</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Larger Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the brush larger</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Softer Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a softer edge</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Harder Brush</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the brush a harder edge</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Pen Pressure</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A pen's pressure sets the size</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Damage</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what looks scratched, dusty, torn or stamped, for you to correct</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Also the Doubtful</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark also what may be no damage</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Suggest Only the Obvious</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark only what is damage for certain</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Clear Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Take all marks away</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Invert Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark what is not, and only that</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Grow Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask larger all around</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Shrink Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Make the mask smaller all around</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Feather Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Give the mask a soft edge</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Import Mask…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Open a mask: a PNG of the photo's size</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Export Mask…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Save the mask as a PNG: white = repair</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Black Is Repaired</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>In masks that are imported</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Reuse Last Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The mask of the photo before</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Same Mask for All</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keep it for the next photos</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Use This Mask on the Other Open Photos</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Put it on all open photos of this size</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Faces</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark the Eyes</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Add a face by clicking its two eyes</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find Faces</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Look again, also for removed faces</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Face</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the next face</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Face</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Select the face before</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair This Face</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair the selected face, or leave it as it is</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Remove Face</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The selected face is none</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fill what is marked</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Roll Again</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The same mask with other candidates; locked ones stay</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair All Open Photos</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Repair every open photo that has a mask, one after the other</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Cancel</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Stop, leaving everything as it was</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>View</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Fit</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the whole photo</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>100 %</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>A photo pixel to a screen pixel</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom In</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Closer</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Zoom Out</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Further away</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Face Frames</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the faces' frames</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mask</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the mask</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Where Candidates Disagree</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Mark where the candidates of a face are far apart</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Split</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before and after, cut by a line</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Side by Side</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Before left, after right</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Compare: Difference</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>What has changed, brightened; black is unchanged</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Next Photo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the next open photo</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Previous Photo</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Show the open photo before</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Panels</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>The panels, or the photo alone</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Help</source>
            <comment>menu</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Find a Command…</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Type what you want to do</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Keyboard Shortcuts</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>All keys on one sheet</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>About Facemend</source>
            <comment>action</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/action_table.py"></location>
            <source>Version and licences</source>
            <comment>tip</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>stroke</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>rectangle</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing rectangle</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lasso</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing lasso</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>polygon</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing polygon</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>magic wand</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>erasing with the wand</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>suggested damage</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>imported mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>reused mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>mask of another photo</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>clear mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>invert mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>grow mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>shrink mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>feather mask</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>healing</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>cloning</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>find faces</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>choosing a face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>leaving a face out</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>remove face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>add face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>moving a face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>scaling a face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>turning a face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>placing a face</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>repair</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>candidate {number}</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>paint candidate {number}</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>lock candidate {number}</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>unlock candidate {number}</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
        <message>
            <location filename="../../inpaint_gui/step_names.py"></location>
            <source>opacity {percent} %</source>
            <comment>step</comment>
            <translation type="unfinished"></translation>
        </message>
    </context>
</TS>
